import { statementsOf, type Article, type Paragraph, type Piece } from './article';

/** An article as it was annotated and as it is now. */
export interface Version {
  readonly before: Article;
  readonly after: Article;
}

/** A way to edit an article, in every variant that it allows. */
export interface Edit {
  readonly name: string;
  readonly versions: (article: Article) => Version[];
}

const ELSEWHERE: Article = [
  [{ text: 'وفي سياق آخر، انتهت أعمال تعبيد الطريق الساحلي التي بدأت قبل عامين.' }],
  [{ text: 'يذكر أن الطقس كان مشمساً طوال الأسبوع 🌤️.' }],
];

const always = (name: string, change: (article: Article) => Article): Edit => ({ name, versions: before => [{ before, after: change(before) }] });
const eachStatement = (name: string, change: (article: Article, id: string) => Version | null): Edit =>
  ({ name, versions: article => statementsOf(article).flatMap(id => change(article, id) ?? []) });
const mapPieces = (article: Article, change: (piece: Piece, i: number) => Piece): Article => article.map(paragraph => paragraph.map(change));
const mapText = (article: Article, change: (text: string) => string): Article => mapPieces(article, piece => ({ ...piece, text: change(piece.text) }));
const holds = (paragraph: Paragraph, id: string): boolean => paragraph.some(({ tag }) => tag?.id === id);
const isOf = (id: string, part: string) => ({ tag }: Piece): boolean => tag?.id === id && tag.part === part;

/** Changes the first part of a kind of one statement; null if it has none or nothing changes. */
function changePart(article: Article, id: string, part: string, change: (text: string) => string): Version | null {
  const first = article.flat().find(isOf(id, part));
  if (!first || change(first.text) === first.text) return null;
  return { before: article, after: mapPieces(article, piece => piece === first ? { ...piece, text: change(piece.text) } : piece) };
}

/** A statement with all that stands between its parts, and the text around it in its paragraph. */
function cut(paragraph: Paragraph, id: string): { head: Paragraph; statement: Paragraph; tail: Paragraph } {
  const first = paragraph.findIndex(({ tag }) => tag?.id === id);
  const last = paragraph.findLastIndex(({ tag }) => tag?.id === id);
  return { head: paragraph.slice(0, first), statement: paragraph.slice(first, last + 1), tail: paragraph.slice(last + 1) };
}

const untagged = (paragraph: Paragraph): Paragraph => paragraph.map(({ text }) => ({ text }));
const sentence = (...texts: string[]): Paragraph => texts.map(text => ({ text }));

/** The article without a statement: its paragraph, or its sentence where others share the paragraph. */
function without(article: Article, id: string): Article {
  return article.flatMap(paragraph => {
    if (!holds(paragraph, id)) return [paragraph];
    const { head, statement, tail } = cut(paragraph, id);
    const others = [...head, ...tail].some(({ tag }) => tag);
    if (statement.some(({ tag }) => tag && tag.id !== id)) return [paragraph.filter(({ tag }) => tag?.id !== id)];
    return others ? [[...head, ...tail]] : [];
  });
}

/** A paragraph that says the same or nearly the same as a statement, with nothing annotated. */
function twinOf(article: Article, id: string, change: (piece: Piece) => string): Paragraph {
  const paragraph = article.find(each => holds(each, id))!;
  return [...cut(paragraph, id).statement.map(piece => ({ text: change(piece) })), { text: '.' }];
}

const HARAKAT = ['\u064E', '\u0650', '\u064F', '\u0652', '\u0651\u064E'];
const vocalise = (text: string): string => { let i = 0; return text.replace(/[\u0621-\u064A](?![\u064B-\u0652])/gu, letter => letter + HARAKAT[i++ % HARAKAT.length]!); };
const swapWord = (by: string) => (text: string): string => { const words = text.split(' '); if (words.length > 3) words[Math.floor(words.length / 2)] = by; return words.join(' '); };
const otherNumber = (text: string): string => /\d/.test(text) ? text.replace(/\d+/u, '99') : text.replace(/(\S+)(\s*)$/u, 'الغد$2');
const typo = (text: string): string => text.replace(/(\p{L}{2})(\p{L})(\p{L})(\p{L})/u, '$1$3$2$4');
const SOURCE_AGAIN = 'الناطقة باسم اللجنة الشعبية';

/** What happens to articles between one look and the next. */
export const EDITS: readonly Edit[] = [
  always('nothing', article => article),
  always('paragraph inserted above', article => [...ELSEWHERE, ...article]),
  { name: 'paragraph inserted between', versions: article => article.slice(1).map((_, i) => ({ before: article, after: article.toSpliced(i + 1, 0, ELSEWHERE[0]!) })) },
  { name: 'paragraph moved to the end', versions: article => article.slice(1, -1).map((paragraph, i) => ({ before: article, after: [...article.toSpliced(i + 1, 1), paragraph] })) },
  always('paragraphs in reverse order', ([title, ...rest]) => [title!, ...rest.toReversed()]),
  always('headline rewritten', ([title, ...rest]) => [title!.some(({ tag }) => tag) ? title! : sentence('عنوان آخر لا يشبه الأول في شيء'), ...rest]),
  eachStatement('a word changed', (article, id) => changePart(article, id, 'content', swapWord('المعروف'))),
  eachStatement('a word put in', (article, id) => changePart(article, id, 'content', text => text.replace(' ', ' بالفعل '))),
  eachStatement('words added at the end', (article, id) => changePart(article, id, 'content', text => text.replace(/([»]?)$/u, ' أيضاً$1'))),
  eachStatement('half of it rewritten', (article, id) => changePart(article, id, 'content', text => text.slice(0, text.lastIndexOf(' ', text.length / 2) + 1) + 'شيئاً لم يقله أحد من قبل')),
  { name: 'a word changed in every statement', versions: article => [{ before: article, after: mapPieces(article, piece => piece.tag?.part === 'content' ? { ...piece, text: swapWord('المعروف')(piece.text) } : piece) }] },
  eachStatement('typo corrected', (article, id) => { const version = changePart(article, id, 'content', typo); return version && { before: version.after, after: version.before }; }),
  eachStatement('cue replaced', (article, id) => changePart(article, id, 'cue', () => 'ذكّر')),
  eachStatement('source renamed', (article, id) => changePart(article, id, 'source', () => SOURCE_AGAIN)),
  eachStatement('words between source and content', (article, id) => {
    const paragraph = article.find(each => holds(each, id))!;
    const at = paragraph.findIndex(isOf(id, 'source'));
    return at < 0 ? null : { before: article, after: article.map(each => each === paragraph ? paragraph.toSpliced(at + 1, 0, { text: ' أمس الأول' }) : each) };
  }),
  eachStatement('deleted', (article, id) => ({ before: article, after: without(article, id) })),
  eachStatement('deleted, another says the same', (article, id) => {
    if (!article.flat().some(isOf(id, 'source'))) return null;
    const twin = twinOf(article, id, piece => isOf(id, 'source')(piece) ? SOURCE_AGAIN : piece.text);
    return { before: [...article, twin], after: [...without(article, id), twin] };
  }),
  eachStatement('deleted, the same source says something similar', (article, id) => {
    const twin = twinOf(article, id, piece => isOf(id, 'content')(piece) ? otherNumber(piece.text) : piece.text);
    return { before: [...article, twin], after: [...without(article, id), twin] };
  }),
  eachStatement('deleted, something similar follows at once', (article, id) => {
    const at = article.findIndex(each => holds(each, id));
    const twin = twinOf(article, id, piece => isOf(id, 'content')(piece) ? otherNumber(piece.text) : piece.text);
    const before = article.toSpliced(at + 1, 0, twin);
    return { before, after: without(before, id) };
  }),
  eachStatement('deleted, similar ones before and after', (article, id) => {
    const at = article.findIndex(each => holds(each, id));
    const twin = twinOf(article, id, piece => isOf(id, 'content')(piece) ? otherNumber(piece.text) : piece.text);
    const before = article.toSpliced(at, 1, twin, article[at]!, twin);
    return { before, after: without(before, id) };
  }),
  eachStatement('deleted, a copy nobody annotated remains', (article, id) => {
    const twin = twinOf(article, id, piece => piece.text);
    return { before: [...article, twin], after: [...without(article, id), twin] };
  }),
  eachStatement('deleted, a longer statement begins the same', (article, id) => {
    const last = article.flat().findLast(isOf(id, 'content'));
    const twin = twinOf(article, id, piece => piece === last ? `${piece.text} إذا سمحت الظروف بذلك` : piece.text);
    return { before: [...article, twin], after: [...without(article, id), twin] };
  }),
  eachStatement('deleted, denied elsewhere', (article, id) => {
    const twin: Paragraph = sentence('ولا صحة لما قيل عن ', ...untagged(article.flat().filter(isOf(id, 'content'))).map(({ text }) => text), '.');
    return { before: article, after: [...without(article, id), twin] };
  }),
  eachStatement('another says it, to the source or beside it', (article, id) => {
    if (!article.flat().some(isOf(id, 'source'))) return null;
    const others = [`${SOURCE_AGAIN} ل`, `${SOURCE_AGAIN} نقلاً عن `, `${SOURCE_AGAIN} بعد لقاء `];
    const by = others[id.charCodeAt(0) % others.length]!;
    return { before: article, after: article.map(paragraph => paragraph.flatMap(piece => piece.tag?.id !== id ? [piece] : isOf(id, 'source')(piece) ? sentence(by, piece.text) : sentence(piece.text))) };
  }),
  always('duplicated', article => [...article, ...article.map(untagged)]),
  eachStatement('edited, while a copy stands elsewhere', (article, id) => {
    const twin = twinOf(article, id, piece => piece.text);
    const version = changePart(article, id, 'content', swapWord('المعروف'));
    return version && { before: [...article, twin], after: [...version.after, twin] };
  }),
  eachStatement('edited, and a copy put elsewhere', (article, id) => {
    const version = changePart(article, id, 'content', swapWord('المعروف'));
    return version && { before: article, after: [...version.after, twinOf(article, id, piece => piece.text)] };
  }),
  always('vocalised', article => mapText(article, vocalise)),
  { name: 'devocalised', versions: article => [{ before: mapText(article, vocalise), after: mapText(article, text => text.replace(/[\u064B-\u0652]/gu, '')) }] },
  { name: 'vocalised and moved', versions: article => [{ before: article, after: [...ELSEWHERE, ...mapText(article, vocalise)] }] },
  always('hamzas normalised', article => mapText(article, text => text.replace(/[أإآ]/gu, 'ا').replace(/ؤ/gu, 'و').replace(/ئ/gu, 'ي').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه'))),
  always('tatweel put in', article => mapText(article, text => text.replace(/([بتسصفقكلمنهي])(?=[اوهيمن])/gu, '$1ــ'))),
  always('quotation marks changed', article => mapText(article, text => text.replace(/[«»]/gu, '"'))),
  always('marks of direction added', article => mapText(article, text => text.replace(/([«»"])/gu, '\u200F$1\u200F').replace(/(\d+)/gu, '\u061C$1\u200E'))),
  always('emoji put in', article => article.map(paragraph => [{ text: '🗞️ ' }, ...paragraph, { text: ' 👩‍🌾' }])),
  always('spaces doubled, lines broken', article => mapPieces(article, piece => ({ ...piece, text: piece.text.replace(/(\S) (\S)/gu, '$1  $2').replace(/، /gu, '،\n') }))),
  always('line endings changed', article => article),
];
