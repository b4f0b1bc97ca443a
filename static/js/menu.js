// Menus: <details data-menu> closes on Escape, outside clicks and when another opens; the side navigation
// of narrow screens slides in without a jump in the page's address; the filters of narrow screens unfold.
(function () {
  const sisi = document.getElementById("menu-utama");
  const pembuka = document.querySelector("[data-buka-menu]");

  function tutupMenu(kecuali) {
    document.querySelectorAll("details[data-menu][open]").forEach(function (menu) {
      if (menu !== kecuali) {
        menu.open = false;
      }
    });
  }

  function bukaSisi(terbuka) {
    sisi.classList.toggle("is-terbuka", terbuka);
    pembuka.setAttribute("aria-expanded", String(terbuka));
    (terbuka ? sisi.querySelector("a") : pembuka).focus();
  }

  if (sisi && pembuka) {
    pembuka.setAttribute("aria-expanded", "false");
  }

  document.addEventListener("click", function (peristiwa) {
    tutupMenu(peristiwa.target.closest("details[data-menu]"));
    const saringan = peristiwa.target.closest("[data-buka-saringan]");
    if (saringan) {
      const bilah = saringan.closest("[data-saringan]");
      bilah.classList.add("is-terbuka");
      saringan.setAttribute("aria-expanded", "true");
      bilah.querySelectorAll(".filter-bar__form > .field")[1]?.querySelector("input, select")?.focus();
    }
    if (peristiwa.target.closest("[data-buka-menu], [data-tutup-menu]")) {
      peristiwa.preventDefault();
      bukaSisi(Boolean(peristiwa.target.closest("[data-buka-menu]")));
    }
  });

  document.addEventListener("keydown", function (peristiwa) {
    if (peristiwa.key !== "Escape") {
      return;
    }
    const terbuka = document.querySelector("details[data-menu][open]");
    if (terbuka) {
      terbuka.open = false;
      terbuka.querySelector("summary").focus();
    } else if (sisi && sisi.classList.contains("is-terbuka")) {
      bukaSisi(false);
    }
  });
})();
