for (const time of document.querySelectorAll("time[data-local]")) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const words = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "full", timeStyle: "short" });
  const said = document.createElement("span");
  said.textContent = ` ${time.dataset.local} ${words.format(new Date(time.dateTime))} (${zone}).`;
  time.after(said);
}
