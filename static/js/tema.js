// Runs before the first paint: the reader's own choice of theme and table density, else what the device says.
(function () {
  const akar = document.documentElement;
  akar.classList.add("js");

  function ingatan(kunci) {
    try {
      return localStorage.getItem(kunci);
    } catch {
      return null; // storage is forbidden; the choice lasts for this page
    }
  }

  function ingat(kunci, nilai) {
    try {
      localStorage.setItem(kunci, nilai);
    } catch {
      // storage is forbidden; the choice lasts for this page
    }
  }

  const lembarGelap = document.querySelector("[data-gaya-gelap]");
  const gelapDiPerangkat = window.matchMedia("(prefers-color-scheme: dark)");
  const medium = { gelap: "screen", terang: "not all" };
  let tema = ingatan("tema");

  function isGelap() {
    return tema ? tema === "gelap" : gelapDiPerangkat.matches;
  }

  function terapkan() {
    lembarGelap.media = medium[tema] || "screen and (prefers-color-scheme: dark)";
    document.querySelectorAll("[data-ganti-tema]").forEach(function (tombol) {
      tombol.setAttribute("aria-pressed", String(isGelap()));
    });
  }

  terapkan();
  akar.dataset.kepadatan = ingatan("kepadatan") || "lega";
  gelapDiPerangkat.addEventListener("change", terapkan);
  document.addEventListener("DOMContentLoaded", terapkan);

  document.addEventListener("click", function (peristiwa) {
    if (peristiwa.target.closest("[data-ganti-tema]")) {
      tema = isGelap() ? "terang" : "gelap";
      ingat("tema", tema);
      terapkan();
    }
    const tautan = peristiwa.target.closest("a[data-kepadatan]");
    if (tautan) {
      ingat("kepadatan", tautan.dataset.kepadatan); // the link itself shows it; other lists follow
    }
  });
})();
