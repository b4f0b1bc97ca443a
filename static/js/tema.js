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

  function kepadatan(nilai) {
    akar.dataset.kepadatan = nilai;
    document.querySelectorAll("button[data-kepadatan]").forEach(function (tombol) {
      tombol.setAttribute("aria-pressed", String(tombol.dataset.kepadatan === nilai));
    });
  }

  terapkan();
  kepadatan(ingatan("kepadatan") || "lega");
  gelapDiPerangkat.addEventListener("change", terapkan);
  document.addEventListener("DOMContentLoaded", function () {
    terapkan();
    kepadatan(akar.dataset.kepadatan);
  });

  document.addEventListener("click", function (peristiwa) {
    if (peristiwa.target.closest("[data-ganti-tema]")) {
      tema = isGelap() ? "terang" : "gelap";
      ingat("tema", tema);
      terapkan();
    }
    const tombol = peristiwa.target.closest("button[data-kepadatan]");
    if (tombol) {
      ingat("kepadatan", tombol.dataset.kepadatan);
      kepadatan(tombol.dataset.kepadatan);
    }
  });
})();
