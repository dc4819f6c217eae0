import {
  provideVSCodeDesignSystem, vsCodeButton, vsCodeCheckbox, vsCodeDropdown, vsCodeOption, vsCodeProgressRing, vsCodeTextArea, vsCodeTextField,
} from '@vscode/webview-ui-toolkit';

/**
 * Registers the toolkit's elements that the webviews use, by tag name: `vscode-button`, `vscode-checkbox`, `vscode-dropdown`,
 * `vscode-option`, `vscode-progress-ring`, `vscode-text-area`, `vscode-text-field`.
 *
 * The toolkit is no longer developed, so nothing else imports it: a successor has to define these tags and only this file changes.
 */
export function registerToolkit(): void {
  provideVSCodeDesignSystem().register(
    vsCodeButton(), vsCodeCheckbox(), vsCodeDropdown(), vsCodeOption(), vsCodeProgressRing(), vsCodeTextArea(), vsCodeTextField(),
  );
}
