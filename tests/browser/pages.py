#!/usr/bin/python3
"""Opens pages that the program made in a real Chromium and uses them as people do.

usage: pages.py PICTURE_FOLDER PAGE.html…
Checks of every page, wide, on a phone, in the dark and on paper: no console message, no request outside the page, nothing cut, no
sideways scrolling, contrast. Of pages with tabs: tabs and search by keyboard. Pictures of each state are left in PICTURE_FOLDER, to be
looked at. Ends with "N passed, M failed" and status 0 or 1.
"""
import base64
import json
import pathlib
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

LOOKS = {"wide": (1280, 900, False), "phone": (390, 800, False), "dark": (1280, 900, True)}

CONTRAST = """
const luminance = text => { const rgb = text.match(/[\\d.]+/g).slice(0, 3).map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]; };
const behind = node => { while (node) { const c = getComputedStyle(node).backgroundColor;
    if (c !== 'rgba(0, 0, 0, 0)') return c; node = node.parentElement; } return 'rgb(255, 255, 255)'; };
let worst = 21;
for (const node of document.querySelectorAll('h1,h2,p,td,th,span,button,caption,li,footer')) {
  if (!node.offsetParent || !node.textContent.trim()) continue;
  const [a, b] = [luminance(getComputedStyle(node).color), luminance(behind(node))].sort((x, y) => y - x);
  worst = Math.min(worst, (a + 0.05) / (b + 0.05));
}
return worst;
"""

# Text that is wider than the box that shows it is cut.
CUT = """
return [...document.querySelectorAll('h1,h2,p,td,th,span,button,caption,li')]
  .filter(n => n.offsetParent && (n.scrollWidth > n.clientWidth + 1) && getComputedStyle(n).display !== 'inline')
  .map(n => n.textContent).slice(0, 5);
"""

passed = 0
failed = []


def check(what, good):
    global passed
    if good:
        passed += 1
    else:
        failed.append(what)
        print(f"failed: {what}")


def open_browser(profile, width, height, dark):
    options = webdriver.ChromeOptions()
    for flag in ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                 "--disable-component-update", "--disable-sync", f"--window-size={width},{height}", f"--user-data-dir={profile}"):
        options.add_argument(flag)
    if dark:
        options.add_argument("--force-dark-mode")
        options.add_argument("--blink-settings=preferredColorScheme=0")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)


def visible_cards(browser):
    return browser.execute_script(
        "return [...document.querySelectorAll('.view:not([hidden]) article')].filter(n => n.offsetParent)")


def check_layout(browser, name):
    cut = browser.execute_script(CUT)
    check(f"{name}: no text cut: {cut}", not cut)
    wide, window = browser.execute_script("return [document.documentElement.scrollWidth, window.innerWidth]")
    check(f"{name}: no sideways scrolling ({wide} in {window})", wide <= window)
    contrast = browser.execute_script(CONTRAST)
    check(f"{name}: contrast at least 4.5 ({contrast:.2f})", contrast >= 4.5)


def check_tabs(browser, name, pictures):
    tabs = browser.find_elements(By.CSS_SELECTOR, "[role=tab]")
    for number, tab in enumerate(tabs):
        if number:
            tabs[number - 1].send_keys(Keys.ARROW_RIGHT)
        check(f"{name}: arrow key chooses tab {number}", tab.get_attribute("aria-selected") == "true")
        check(f"{name}: tab {number} has the focus", number == 0 or browser.switch_to.active_element == tab)
        check(f"{name}: tab {number} shows cards", len(visible_cards(browser)) > 0)
        check_layout(browser, f"{name} {number}")
        browser.save_screenshot(str(pictures / f"{name}-{number}.png"))


def check_search(browser, name):
    before = len(visible_cards(browser))
    browser.find_element(By.TAG_NAME, "body").send_keys("/")
    search = browser.switch_to.active_element
    check(f"{name}: '/' goes to the search field", search.get_attribute("id") == "search")
    search.send_keys(visible_cards(browser)[0].find_element(By.TAG_NAME, "h2").text)
    check(f"{name}: a search leaves what fits", 1 <= len(visible_cards(browser)) <= before)
    search.send_keys(" zzzz")
    check(f"{name}: a search without a hit says so",
          not visible_cards(browser) and browser.find_element(By.ID, "nothing").is_displayed())


def check_paper(browser, name, pictures):
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    hidden = browser.execute_script("return [...document.querySelectorAll('nav')].every(n => !n.offsetParent)")
    check(f"{name}: no buttons on paper", hidden)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    pdf = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "paperWidth": 8.27, "paperHeight": 11.69})
    (pictures / f"{name}.pdf").write_bytes(base64.b64decode(pdf["data"]))
    check(f"{name}: prints", len(pdf["data"]) > 1000)


def check_silence(browser, name):
    messages = [entry["message"] for entry in browser.get_log("browser")]
    check(f"{name}: no console message: {messages[:3]}", not messages)
    requests = [event["params"]["request"]["url"] for event in
                (json.loads(entry["message"])["message"] for entry in browser.get_log("performance"))
                if event["method"] == "Network.requestWillBeSent"]
    outside = [url for url in requests if not url.startswith(("file:", "data:", "chrome:"))]
    check(f"{name}: no request leaves the page: {outside[:3]}", not outside)


def main():
    pictures = pathlib.Path(sys.argv[1])
    pictures.mkdir(parents=True, exist_ok=True)
    for look, (width, height, dark) in LOOKS.items():
        with tempfile.TemporaryDirectory() as profile:
            browser = open_browser(profile, width, height, dark)
            try:
                for path in map(pathlib.Path, sys.argv[2:]):
                    name = f"{path.stem}-{look}"
                    browser.get(path.resolve().as_uri())
                    if browser.find_elements(By.CSS_SELECTOR, "[role=tab]"):
                        check_tabs(browser, name, pictures)
                        check_search(browser, name)
                    else:
                        check_layout(browser, name)
                        browser.save_screenshot(str(pictures / f"{name}.png"))
                    if look == "wide":
                        browser.get(path.resolve().as_uri())
                        check_paper(browser, name, pictures)
                    check_silence(browser, name)
            finally:
                browser.quit()
    print(f"{passed} passed, {len(failed)} failed")
    return 1 if failed else 0


sys.exit(main())
