// The preview's only script; pages of the site have none.
"use strict";
(() => {
  const root = "/_preview";
  const $ = id => document.getElementById(id);
  const words = document.body.dataset;
  const page = $("page");
  const kept = name => { try { return sessionStorage.getItem(name) || ""; } catch { return ""; } };
  const keep = (name, value) => { try { sessionStorage.setItem(name, value); } catch { /* not kept then */ } };
  let day = new URLSearchParams(location.search).get("as-of") || "";
  let path = location.pathname.slice(root.length) || "/";
  let told = 0;
  let took = 0;
  let reading = 0;
  let announced = 0;
  let asked = 0;

  const address = to => (day ? "/_on/" + encodeURIComponent(day) : "") + to;
  const show = to => { page.contentWindow.location.replace(address(to)); };

  /** Where the frame is now, without the day. */
  const shown = () => {
    try { return page.contentWindow.location.pathname.replace(/^\/_on\/[^/]*/, "") || "/"; } catch { return path; }
  };

  const look = () => {
    page.className = kept("width") ? "w" + kept("width") : "";
    const inner = page.contentDocument;
    if (!inner || !inner.documentElement) return;
    inner.documentElement.style.fontSize = kept("size") ? parseFloat(kept("size")) + "%" : "";
    const scheme = kept("scheme");
    inner.documentElement.style.colorScheme = scheme;
    for (const sheet of inner.styleSheets) {
      let rules = [];
      try { rules = sheet.cssRules; } catch { continue; }
      for (const rule of rules) {
        if (!rule.media) continue;
        rule.gazette = rule.gazette || rule.media.mediaText;
        if (!/prefers-color-scheme/.test(rule.gazette)) continue;
        rule.media.mediaText = rule.gazette.replace(/\(\s*prefers-color-scheme:\s*(dark|light)\s*\)/g,
          (all, which) => !scheme ? all : which === scheme ? "(min-width: 0)" : "(max-width: 0)");
      }
    }
  };

  const element = (name, text) => { const made = document.createElement(name); made.textContent = text; return made; };

  const problems = state => {
    const box = $("problems");
    box.replaceChildren();
    for (const found of state.findings) {
      const article = document.createElement("article");
      article.append(element("h2", found.place + " " + found.message + " [" + found.code + "]"));
      if (found.text && found.text.trim()) article.append(element("pre", found.text.slice(0, 400)));
      article.append(element("p", found.hint));
      box.append(article);
    }
    if (state.more) box.append(element("p", words.more + " " + state.more));
    const errors = state.findings.filter(found => found.severity === "error").length;
    if (errors && !state.shown) box.prepend(element("p", words.lastGood));
    box.hidden = state.findings.length === 0;
    box.classList.toggle("only-warnings", errors === 0);
    return errors;
  };

  const refresh = async () => {
    path = shown();
    const turn = ++asked;
    const state = await (await fetch(root + "/state.json?path=" + path)).json();
    // An answer that a later one has overtaken is old.
    if (turn !== asked) return;
    const errors = problems(state);
    const warnings = state.findings.length - errors;
    reading = state.reading;
    const page_ms = took ? " + " + took : "";
    $("status").textContent = [errors ? words.errors + errors : "", warnings ? words.warnings + warnings : "",
      words.read + " " + state.millis + page_ms + " ms", state.checked ? "" : words.checking].filter(Boolean).join(" · ");
    const at = path.match(/^\/([^/]+)(\/.*)$/);
    $("languages").replaceChildren(...state.languages.map(tag => {
      const link = element("a", tag);
      const to = at ? "/" + tag + at[2] : "/" + tag + "/";
      link.href = root + to;
      if (at && at[1] === tag) link.setAttribute("aria-current", "true");
      link.addEventListener("click", event => { event.preventDefault(); show(to); });
      return link;
    }));
    const redline = $("redline");
    redline.hidden = !state.redline;
    if (state.redline) redline.href = root + "/" + state.redline;
    document.title = page.contentDocument && page.contentDocument.title || document.title;
    history.replaceState(null, "", root + path + (day ? "?as-of=" + encodeURIComponent(day) : ""));
  };

  $("redline").addEventListener("click", event => {
    event.preventDefault();
    show($("redline").getAttribute("href").slice(root.length));
  });
  for (const name of ["width", "size", "scheme"]) {
    $(name).value = kept(name);
    $(name).addEventListener("change", () => { keep(name, $(name).value); look(); });
  }
  $("as-of").value = day;
  $("as-of").addEventListener("change", () => { day = $("as-of").value; show(shown()); });
  page.addEventListener("load", () => {
    took = told ? Math.round(performance.now() - told) : 0;
    told = 0;
    look();
    refresh();
  });

  const events = new EventSource(root + "/events");
  events.addEventListener("message", event => {
    const now = Number(event.data);
    // The same pages, of which more is known now.
    if (now === reading || now === announced) { refresh(); return; }
    announced = now;
    told = performance.now();
    page.contentWindow.location.reload();
  });
  events.addEventListener("error", () => { $("status").textContent = words.lost; });
  events.addEventListener("open", () => { if (reading) refresh(); });
  show(path);
})();
