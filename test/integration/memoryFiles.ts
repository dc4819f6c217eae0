import * as vscode from 'vscode';

/** A file system in memory: what a workspace is that lies on no disk. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  /** What writing a sidecar fails with; null when it does not. */
  refusal: Error | null = null;

  private writes = 0;

  constructor(readonly files: Map<string, Uint8Array>) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    return { type: vscode.FileType.File, ctime: 0, mtime: this.writes, size: this.readFile(uri).length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map(path => [path.slice(1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.files.get(uri.path);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  }

  createDirectory(): void {}

  // VS Code waits for ever to write a file again after a provider has thrown at once instead of rejecting.
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    if (this.refusal && uri.path.includes('.isnad.json')) throw this.refusal;
    this.files.set(uri.path, content);
    this.writes++;
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  delete(uri: vscode.Uri): void {
    if (!this.files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    this.changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.readFile(from));
    this.delete(from);
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri: to }]);
  }
}
