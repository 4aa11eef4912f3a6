// Tells PrimeFaces the word that the page's scripts bear, so that what its answers bring may run within the policy. Each form
// sends it along: the scripts of an answer must bear the word of the page they are put into.
(() => {
  const bearing = document.querySelector("script[nonce]");
  if (bearing && window.PrimeFaces) { PrimeFaces.csp.init(bearing.nonce); }
})();
