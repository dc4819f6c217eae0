import * as vscode from 'vscode';

/** A file system with files that nobody may write: what a person meets in an archive, or on a colleague's share. */
export class ReadOnlyFiles implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  /** What somebody tried to do to which path. */
  readonly attempts: string[] = [];

  constructor(private readonly files: ReadonlyMap<string, string>) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const isFile = this.files.has(uri.path);
    if (!isFile && uri.path !== '/') throw vscode.FileSystemError.FileNotFound(uri);
    return { type: isFile ? vscode.FileType.File : vscode.FileType.Directory, ctime: 0, mtime: 0, size: this.files.get(uri.path)?.length ?? 0 };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map(path => [path.slice(1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.files.get(uri.path);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(content);
  }

  createDirectory(uri: vscode.Uri): void {
    this.refuse('createDirectory', uri);
  }

  writeFile(uri: vscode.Uri): void {
    this.refuse('writeFile', uri);
  }

  delete(uri: vscode.Uri): void {
    this.refuse('delete', uri);
  }

  rename(uri: vscode.Uri): void {
    this.refuse('rename', uri);
  }

  private refuse(what: string, uri: vscode.Uri): never {
    this.attempts.push(`${what} ${uri.path}`);
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
