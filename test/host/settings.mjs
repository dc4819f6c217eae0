/**
 * User settings for a quiet window: nothing pops up, nothing asks the network, nothing changes by itself.
 */

/** The defaults that tests and screenshots start from. */
export const quietSettings = {
  // A browser's VS Code saves by itself after a delay. The desktop's does not, and tests are about that one.
  'files.autoSave': 'off',
  'editor.wordWrap': 'on',
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,

  // Without a theme of its own, a window follows the browser's preference for light or dark.
  'workbench.colorTheme': 'Default Dark Modern',

  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'remote.autoForwardPorts': false,
  'git.enabled': false,

  // Newer versions only; older ones ignore them.
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};
