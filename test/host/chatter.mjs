/**
 * What VS Code itself says while extension tests run in it. It reaches the same log as the tests' own output and would
 * bury it. Everything that is not listed here is shown.
 */
const CHATTER = [
  // How the window connects to its server.
  /^(Resolving|Resolved) connection token /,
  /^Creating a socket /,
  /^\[reconnection-grace-time\] /,
  /^Updating additional builtin extensions cache/,
  /^Ignoring fetching additional builtin extensions from gallery/,
  // Services that have nothing to do here.
  /^ChatSessionStore: /,
  /^\[(AgentHost:remote|AccountPolicyGate)\] /,
  /^\[Service Worker\] registration/,
  /^Canceled: Canceled/,
  // Native modules that are not compiled (install scripts never run): file logging and the parent's watchdog.
  /^Error: Could not locate the bindings file/,
  /^Cannot find module '.\/build\/Release\/watchdog'/,
];

/**
 * @param {string} line
 * @returns {boolean} whether it is VS Code's own small talk
 */
export function isChatter(line) {
  return CHATTER.some((pattern) => pattern.test(line));
}
