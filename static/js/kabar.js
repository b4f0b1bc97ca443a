// News of page parts: tells what changed, says so when the connection fails, and moves to an error summary.
(function () {
  const kabar = document.querySelector("[data-kabar]");
  const LURING = "Peladen tidak terhubung. Periksa jaringan Anda, lalu coba lagi.";
  const GAGAL = "Permintaan tidak dapat dikerjakan. Muat ulang halaman, lalu coba lagi.";

  function umumkan(teks) {
    kabar.textContent = "";
    requestAnimationFrame(function () {
      kabar.textContent = teks;
    });
  }

  function fokusGalat(akar) {
    const ringkasan = akar.querySelector("[data-fokus]");
    if (ringkasan) {
      ringkasan.focus();
    }
  }

  document.addEventListener("htmx:sendError", function () {
    umumkan(LURING);
  });
  document.addEventListener("htmx:timeout", function () {
    umumkan(LURING);
  });
  document.addEventListener("htmx:responseError", function () {
    umumkan(GAGAL);
  });
  document.addEventListener("htmx:beforeRequest", function () {
    kabar.textContent = "";
  });
  document.addEventListener("htmx:afterSettle", function (peristiwa) {
    const bagian = peristiwa.detail.elt;
    const isi = bagian.matches("[data-umumkan]") ? bagian : bagian.querySelector("[data-umumkan]");
    const pendengar = document.querySelector("[data-kabar-sunyi]");
    if (isi && pendengar) {
      pendengar.textContent = isi.textContent.trim();
    }
    fokusGalat(bagian);
  });
  fokusGalat(document);
})();
