const SUFFIX = '.isnad.json';

/** The name of an article's sidecar: `article.txt` has `article.txt.isnad.json`. Works for paths too. */
export function sidecarName(articleName: string): string {
  return articleName + SUFFIX;
}

/** The name of the article a sidecar belongs to; null if the name is not a sidecar's. Works for paths too. */
export function articleName(sidecar: string): string | null {
  const article = sidecar.endsWith(SUFFIX) ? sidecar.slice(0, -SUFFIX.length) : '';
  return /[^/\\]$/.test(article) ? article : null;
}

/** Whether a file of this name holds annotations. */
export function isSidecar(name: string): boolean {
  return articleName(name) !== null;
}
