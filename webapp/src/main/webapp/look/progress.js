// Keeps a page that shows work under way up to date: asks for the same page every two seconds and puts its new state in
// place, until nothing is under way. Without this script the page has a link that does the same.
(() => {
  const area = () => document.getElementById("under-way");
  const again = async () => {
    try {
      const answer = await fetch(location.href, { headers: { "X-Requested-With": "progress" } });
      if (!answer.ok || answer.redirected) { location.reload(); return; }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById("under-way");
      if (!next) { location.reload(); return; }
      area().replaceChildren(...next.childNodes);
    } catch (e) {
      // The network is away for a moment; the next time will do.
    }
    setTimeout(again, 2000);
  };
  if (area()) { setTimeout(again, 2000); }
})();
