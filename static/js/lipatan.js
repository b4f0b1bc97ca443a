// Long lists of check boxes ([data-lipat-pilihan]): a line to type in leaves the choices that hold the words.
(function () {
  const BANYAK = 12;

  function siapkan(lipatan) {
    const isi = lipatan.querySelector(".choice-fold__isi");
    const pilihan = Array.from(isi.querySelectorAll(".form-check"));
    if (pilihan.length <= BANYAK || isi.querySelector(".choice-fold__cari")) {
      return;
    }
    const isian = document.createElement("input");
    isian.type = "search";
    isian.className = "form-control choice-fold__cari";
    isian.placeholder = "Ketik untuk mencari";
    isian.setAttribute("aria-label", "Cari pilihan " + lipatan.querySelector("summary span").textContent.trim());
    isian.addEventListener("input", function () {
      const kata = isian.value.toLowerCase().split(/\s+/).filter(Boolean);
      pilihan.forEach(function (satu) {
        const teks = satu.textContent.toLowerCase();
        satu.hidden = !kata.every(function (k) {
          return teks.includes(k);
        });
      });
    });
    isian.addEventListener("keydown", function (peristiwa) {
      if (peristiwa.key === "Enter") {
        peristiwa.preventDefault(); // choosing, not yet asking
      }
    });
    isi.prepend(isian);
  }

  document.addEventListener(
    "toggle",
    function (peristiwa) {
      if (peristiwa.target.matches("[data-lipat-pilihan]") && peristiwa.target.open) {
        siapkan(peristiwa.target);
      }
    },
    true,
  );
})();
