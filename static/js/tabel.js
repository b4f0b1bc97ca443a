// Frames that scroll sideways ([data-gulung]), the header of a table that sticks, and the selection of rows.
(function () {
  function ukur(bingkai) {
    bingkai.classList.remove("is-muat", "is-lebar");
    const muat = bingkai.firstElementChild.scrollWidth <= bingkai.clientWidth + 1;
    bingkai.classList.add(muat ? "is-muat" : "is-lebar");
    if (muat) {
      bingkai.removeAttribute("tabindex"); // nothing to scroll, so nothing to stop at
    } else {
      bingkai.tabIndex = 0;
    }
  }

  const pengamat = new ResizeObserver(function (daftar) {
    daftar.forEach(function (satu) {
      ukur(satu.target);
    });
  });

  function mulai(akar) {
    akar.querySelectorAll("[data-gulung]").forEach(function (bingkai) {
      pengamat.observe(bingkai);
    });
  }

  function hitungPilihan() {
    const kotak = Array.from(document.querySelectorAll("[data-pilih]"));
    const terpilih = kotak.filter(function (satu) {
      satu.closest("tr").classList.toggle("is-terpilih", satu.checked);
      return satu.checked;
    }).length;
    const semua = document.querySelector("[data-pilih-semua]");
    if (semua) {
      semua.checked = kotak.length > 0 && terpilih === kotak.length;
      semua.indeterminate = terpilih > 0 && terpilih < kotak.length;
    }
    const kabar = document.querySelector("[data-jumlah-pilih]");
    if (kabar) {
      kabar.textContent = terpilih ? terpilih.toLocaleString("id-ID") + " baris dipilih" : "Pilih baris di tabel, lalu:";
    }
  }

  document.addEventListener("change", function (peristiwa) {
    if (peristiwa.target.matches("[data-pilih-semua]")) {
      document.querySelectorAll("[data-pilih]").forEach(function (satu) {
        satu.checked = peristiwa.target.checked;
      });
    }
    if (peristiwa.target.matches("[data-pilih-semua], [data-pilih]")) {
      hitungPilihan();
    }
  });

  document.addEventListener("htmx:load", function (peristiwa) {
    mulai(peristiwa.detail.elt);
  });
  mulai(document);
})();
