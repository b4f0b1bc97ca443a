// The search box as a combobox: suggestions under it, arrows move through them, Enter opens one.
(function () {
  const bilah = document.querySelector("[data-cari]");
  if (!bilah) {
    return;
  }
  const isian = bilah.querySelector("input");
  const panel = bilah.querySelector(".saran");
  isian.setAttribute("role", "combobox");
  isian.setAttribute("aria-autocomplete", "list");
  isian.setAttribute("aria-controls", "cari-panel");
  isian.setAttribute("aria-expanded", "false");

  function butir() {
    return Array.from(panel.querySelectorAll("[role=option]"));
  }

  function tampilkan(terbuka) {
    panel.hidden = !terbuka;
    isian.setAttribute("aria-expanded", String(terbuka && butir().length > 0));
    if (!terbuka) {
      sorot(null);
    }
  }

  function sorot(pilihan) {
    butir().forEach(function (satu) {
      satu.setAttribute("aria-selected", String(satu === pilihan));
    });
    if (pilihan) {
      isian.setAttribute("aria-activedescendant", pilihan.id);
      pilihan.scrollIntoView({ block: "nearest" });
    } else {
      isian.removeAttribute("aria-activedescendant");
    }
  }

  function geser(arah) {
    const daftar = butir();
    const kini = daftar.findIndex(function (satu) {
      return satu.getAttribute("aria-selected") === "true";
    });
    const tujuan = kini < 0 && arah < 0 ? daftar.length - 1 : kini + arah;
    sorot(daftar[tujuan] || null); // past either end: back to the text
  }

  isian.addEventListener("keydown", function (peristiwa) {
    const pilihan = panel.querySelector("[aria-selected=true]");
    if (peristiwa.key === "ArrowDown" || peristiwa.key === "ArrowUp") {
      if (!butir().length) {
        return;
      }
      peristiwa.preventDefault();
      tampilkan(true);
      geser(peristiwa.key === "ArrowDown" ? 1 : -1);
    } else if (peristiwa.key === "Enter" && pilihan && !panel.hidden) {
      peristiwa.preventDefault();
      pilihan.click();
    } else if (peristiwa.key === "Escape" && !panel.hidden) {
      peristiwa.preventDefault();
      tampilkan(false);
    }
  });

  isian.addEventListener("input", function () {
    if (!isian.value.trim()) {
      tampilkan(false);
    }
  });
  isian.addEventListener("focus", function () {
    if (isian.value.trim() && butir().length) {
      tampilkan(true);
    }
  });
  bilah.addEventListener("focusout", function (peristiwa) {
    if (!bilah.contains(peristiwa.relatedTarget)) {
      tampilkan(false);
    }
  });
  panel.addEventListener("mousedown", function (peristiwa) {
    if (!peristiwa.target.closest("a")) {
      peristiwa.preventDefault(); // a click beside the results keeps the focus in the text
    }
  });
  panel.addEventListener("htmx:afterSwap", function () {
    sorot(null);
    tampilkan(document.activeElement === isian && Boolean(isian.value.trim()));
    document.querySelector("[data-kabar-sunyi]").textContent = butir().length
      ? butir().length + " saran. Pakai panah bawah untuk memilih."
      : panel.textContent.trim();
  });
})();
