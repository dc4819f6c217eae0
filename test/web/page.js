// Runs in the page before the panel and stands in for VS Code: its API, the messages it sends, and the state it keeps.
window.harness = {
  posted: [],
  violations: [],
  send(message) {
    window.dispatchEvent(new MessageEvent('message', { data: message }));
  },
  /** Resolves once the page has neither changed nor scrolled for some frames: lists are filled in slices, and scrolling looks again for three. */
  still() {
    return new Promise(resolve => {
      let quiet = 0;
      const stir = () => {
        quiet = 0;
      };
      const observer = new MutationObserver(stir);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      document.addEventListener('scroll', stir, true);
      const frame = () => {
        if (++quiet < 5) return requestAnimationFrame(frame);
        observer.disconnect();
        document.removeEventListener('scroll', stir, true);
        resolve();
      };
      requestAnimationFrame(frame);
    });
  },
  /** A computed style of the first element that matches. */
  style(selector, property) {
    return getComputedStyle(document.querySelector(selector))[property];
  },
};

document.addEventListener('securitypolicyviolation', event => {
  window.harness.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});

// Session storage outlives a reload, as VS Code's webview state outlives the page.
window.acquireVsCodeApi = () => ({
  postMessage: message => window.harness.posted.push(structuredClone(message)),
  getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
  setState: state => sessionStorage.setItem('state', JSON.stringify(state)),
});
