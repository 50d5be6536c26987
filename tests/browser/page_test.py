#!/usr/bin/python3
"""Opens a page that `gesprek export --to html` made in a real Chromium and uses it as people do.

usage: page_test.py PAGE.html PICTURE_FOLDER
Checks: no console message, no request outside the page, tabs and search by keyboard, nothing cut on a narrow screen, contrast.
Pictures of each state are left in PICTURE_FOLDER, to be looked at.
"""
import json
import pathlib
import sys
import tempfile

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.chrome.service import Service

page = pathlib.Path(sys.argv[1]).resolve()
pictures = pathlib.Path(sys.argv[2])
pictures.mkdir(parents=True, exist_ok=True)
passed = 0
failed = []


def check(what, good):
    global passed
    if good:
        passed += 1
    else:
        failed.append(what)
        print(f"failed: {what}")


def open_browser(profile, width, height, dark=False):
    options = webdriver.ChromeOptions()
    for flag in ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                 "--disable-component-update", "--disable-sync", f"--window-size={width},{height}", f"--user-data-dir={profile}"):
        options.add_argument(flag)
    if dark:
        options.add_argument("--force-dark-mode")
        options.add_argument("--blink-settings=preferredColorScheme=0")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
    browser.get(page.as_uri())
    return browser


def visible_cards(browser):
    return [card for card in browser.find_elements(By.CSS_SELECTOR, ".view:not([hidden]) article") if card.is_displayed()]


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

# Text that is wider or taller than the box that shows it is cut.
CUT = """
return [...document.querySelectorAll('h1,h2,p,td,th,span,button,caption,li')]
  .filter(n => n.offsetParent && (n.scrollWidth > n.clientWidth + 1) && getComputedStyle(n).display !== 'inline')
  .map(n => n.textContent).slice(0, 5);
"""

for name, width, height, dark in (("wide", 1280, 900, False), ("phone", 390, 800, False), ("dark", 1280, 900, True)):
    with tempfile.TemporaryDirectory() as profile:
        browser = open_browser(profile, width, height, dark)
        try:
            tabs = browser.find_elements(By.CSS_SELECTOR, "[role=tab]")
            check(f"{name}: has tabs", len(tabs) >= 1)
            for number, tab in enumerate(tabs):
                if number:
                    browser.switch_to.active_element.send_keys(Keys.ARROW_RIGHT) if number > 1 else (
                        tabs[0].send_keys(Keys.ARROW_RIGHT))
                check(f"{name}: arrow key chooses tab {number}", tab.get_attribute("aria-selected") == "true")
                check(f"{name}: tab {number} shows cards", len(visible_cards(browser)) > 0)
                check(f"{name}: no text cut in tab {number}: {browser.execute_script(CUT)}", not browser.execute_script(CUT))
                browser.save_screenshot(str(pictures / f"{name}-{number}.png"))
            page_width = browser.execute_script("return document.documentElement.scrollWidth")
            window_width = browser.execute_script("return window.innerWidth")
            check(f"{name}: no sideways scrolling ({page_width} in {window_width})", page_width <= window_width)
            check(f"{name}: contrast at least 4.5 ({browser.execute_script(CONTRAST):.2f})", browser.execute_script(CONTRAST) >= 4.5)
            before = len(visible_cards(browser))
            browser.find_element(By.TAG_NAME, "body").send_keys("/")
            search = browser.switch_to.active_element
            check(f"{name}: '/' goes to the search field", search.get_attribute("id") == "search")
            word = visible_cards(browser)[0].find_element(By.TAG_NAME, "h2").text
            search.send_keys(word)
            check(f"{name}: a search leaves what fits", 1 <= len(visible_cards(browser)) <= before)
            search.send_keys(" zzzz")
            check(f"{name}: a search without a hit says so",
                  not visible_cards(browser) and browser.find_element(By.ID, "nothing").is_displayed())
            messages = [entry["message"] for entry in browser.get_log("browser")]
            check(f"{name}: no console message: {messages[:3]}", not messages)
            requests = [event["params"]["request"]["url"] for event in
                        (json.loads(entry["message"])["message"] for entry in browser.get_log("performance"))
                        if event["method"] == "Network.requestWillBeSent"]
            outside = [url for url in requests if not url.startswith(("file:", "data:", "chrome:"))]
            check(f"{name}: no request leaves the page: {outside[:3]}", not outside)
        finally:
            browser.quit()

print(f"{passed} passed, {len(failed)} failed")
sys.exit(1 if failed else 0)
