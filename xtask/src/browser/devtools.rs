//! One tab of a headless Chromium, spoken to in the protocol of its `DevTools` over a pipe.
//!
//! Chromium reads commands from its file descriptor 3 and writes answers to 4, each a JSON text that ends in a NUL
//! (`--remote-debugging-pipe`). Every request of the tab is answered from a folder, so nothing leaves the machine and
//! no server is needed, and what the folder does not hold is known.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use super::site::Site;

/// How long the browser may be silent.
const PATIENCE: Duration = Duration::from_mins(1);

/// What a tab noticed since it was last asked.
#[derive(Debug, Default)]
pub(super) struct Noticed {
    /// Errors and warnings of the console, and exceptions.
    pub(super) console: Vec<String>,
    /// Addresses that were asked for and are no file of the site.
    pub(super) strange_requests: Vec<String>,
    /// What dialogs said.
    pub(super) dialogs: Vec<String>,
    /// Scripts that were run and are not this tool's own.
    pub(super) scripts: Vec<String>,
}

/// A browser with one tab.
pub(super) struct Tab {
    child: Child,
    commands: ChildStdin,
    messages: Receiver<Value>,
    session: String,
    last: u64,
    has_loaded: bool,
    site: Site,
    pub(super) noticed: Noticed,
}

impl Tab {
    /// Starts Chromium with the fonts that `fonts`, a configuration of fontconfig, names; `profile` is a folder of its
    /// own.
    pub(super) fn start(fonts: &Path, profile: &Path, site: Site) -> Result<Self> {
        let mut command = Command::new("sh");
        command
            .arg("-c")
            .arg("exec chromium \"$@\" 3<&0 4>&1 >/dev/null 2>&1")
            .arg("sh")
            .args([
                "--headless=new",
                "--remote-debugging-pipe",
                "--no-first-run",
                "--disable-gpu",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-dev-shm-usage",
                "--font-render-hinting=none",
                "--force-device-scale-factor=1",
                "--hide-scrollbars",
                "--disable-features=RenderDocument,BackForwardCache,Translate,MediaRouter",
                "--host-resolver-rules=MAP * ~NOTFOUND",
            ])
            .arg(format!("--user-data-dir={}", profile.display()))
            .env("FONTCONFIG_FILE", fonts)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        if is_root() {
            // Chromium refuses to start as root with its sandbox
            command.arg("--no-sandbox");
        }
        let mut child = command
            .arg("about:blank")
            .spawn()
            .context("cannot start sh")?;
        let commands = child.stdin.take().context("the pipe to Chromium")?;
        let answers = child.stdout.take().context("the pipe from Chromium")?;
        let (sender, messages) = channel();
        thread::spawn(move || {
            for message in BufReader::new(answers).split(0) {
                let value = message
                    .ok()
                    .and_then(|text| serde_json::from_slice(&text).ok());
                let Some(value) = value else { return };
                if sender.send(value).is_err() {
                    return;
                }
            }
        });
        let mut tab = Self {
            child,
            commands,
            messages,
            session: String::new(),
            last: 0,
            has_loaded: false,
            site,
            noticed: Noticed::default(),
        };
        tab.attach()?;
        Ok(tab)
    }

    fn attach(&mut self) -> Result<()> {
        let made = self.call("Target.createTarget", json!({"url": "about:blank"}))?;
        let target = json!({"targetId": made["targetId"], "flatten": true});
        let attached = self.call("Target.attachToTarget", target)?;
        let session = attached["sessionId"].as_str();
        session
            .context("Chromium gave no session")?
            .clone_into(&mut self.session);
        for domain in ["Page", "Runtime", "Log", "Debugger"] {
            self.call(&format!("{domain}.enable"), json!({}))?;
        }
        self.call("Fetch.enable", json!({"patterns": [{"urlPattern": "*"}]}))?;
        Ok(())
    }

    /// Answers requests from `site` from now on.
    pub(super) fn serve(&mut self, site: Site) {
        self.site = site;
    }

    /// Opens the page at `path` of the site and waits until all of it is there.
    pub(super) fn open(&mut self, path: &str) -> Result<()> {
        self.has_loaded = false;
        let url = format!("{}/{}", Site::base(), path.trim_end_matches("index.html"));
        let answer = self.call("Page.navigate", json!({"url": url}))?;
        if let Some(error) = answer["errorText"].as_str() {
            bail!("{url}: {error}");
        }
        while !self.has_loaded {
            let message = self
                .receive()
                .with_context(|| format!("{url} does not load"))?;
            self.hear(&message)?;
        }
        Ok(())
    }

    /// The value of a JavaScript expression in the page; a promise is waited for.
    pub(super) fn evaluate(&mut self, expression: &str) -> Result<Value> {
        let expression = format!("{expression}\n//# sourceURL={OWN}");
        let parameters =
            json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let mut answer = self.call("Runtime.evaluate", parameters)?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            bail!("a script of this tool threw: {thrown}");
        }
        Ok(answer["result"]["value"].take())
    }

    /// Sends a command and waits for its answer; what happens meanwhile is noticed.
    pub(super) fn call(&mut self, method: &str, parameters: Value) -> Result<Value> {
        let id = self.send(method, parameters)?;
        loop {
            let mut message = self
                .receive()
                .with_context(|| format!("no answer to {method}"))?;
            if message["id"] == id {
                if let Some(error) = message.get("error") {
                    bail!("{method}: {error}");
                }
                return Ok(message["result"].take());
            }
            self.hear(&message)?;
        }
    }

    fn send(&mut self, method: &str, parameters: Value) -> Result<u64> {
        self.last += 1;
        let mut message = json!({"id": self.last, "method": method});
        message["params"] = parameters;
        if !self.session.is_empty() {
            message["sessionId"] = self.session.as_str().into();
        }
        let mut text = message.to_string().into_bytes();
        text.push(0);
        self.commands.write_all(&text).context("Chromium is gone")?;
        Ok(self.last)
    }

    fn receive(&mut self) -> Result<Value> {
        let message = self.messages.recv_timeout(PATIENCE);
        message.context("Chromium is silent, or gone")
    }

    /// Deals with an event.
    fn hear(&mut self, message: &Value) -> Result<()> {
        let about = &message["params"];
        let noticed = &mut self.noticed;
        match message["method"].as_str().unwrap_or_default() {
            "Page.loadEventFired" => self.has_loaded = true,
            "Fetch.requestPaused" => return self.answer(about),
            "Page.javascriptDialogOpening" => {
                noticed.dialogs.push(text(&about["message"]));
                self.send("Page.handleJavaScriptDialog", json!({"accept": false}))?;
            }
            "Runtime.exceptionThrown" => {
                noticed
                    .console
                    .push(text(&about["exceptionDetails"]["text"]));
            }
            "Runtime.consoleAPICalled" => noticed.console.push(about["args"].to_string()),
            "Log.entryAdded" => {
                let entry = &about["entry"];
                noticed.console.push(format!(
                    "{}: {}",
                    text(&entry["level"]),
                    text(&entry["text"])
                ));
            }
            "Debugger.scriptParsed" if about["url"] != OWN => {
                noticed.scripts.push(text(&about["url"]));
            }
            _ => {}
        }
        Ok(())
    }

    /// Answers a request from the site's files.
    fn answer(&mut self, about: &Value) -> Result<()> {
        let request = &about["requestId"];
        let url = text(&about["request"]["url"]);
        if url == format!("{}/favicon.ico", Site::base()) {
            // every browser asks every site for it; nothing on a page does
            let nothing = json!({"requestId": request, "responseCode": 204});
            self.send("Fetch.fulfillRequest", nothing)?;
            return Ok(());
        }
        let Some(found) = self.site.file(&url)? else {
            self.noticed.strange_requests.push(url);
            let refusal = json!({"requestId": request, "errorReason": "BlockedByClient"});
            self.send("Fetch.failRequest", refusal)?;
            return Ok(());
        };
        let headers: Vec<Value> = found
            .headers
            .iter()
            .map(|(name, value)| json!({"name": name, "value": value}))
            .collect();
        let answer = json!({
            "requestId": request,
            "responseCode": 200,
            "responseHeaders": headers,
            "body": base64(&found.bytes),
        });
        self.send("Fetch.fulfillRequest", answer)?;
        Ok(())
    }
}

impl Drop for Tab {
    fn drop(&mut self) {
        let _ = self.send("Browser.close", json!({}));
        // what stands in the pipe, until Chromium closes it
        while self.messages.recv_timeout(Duration::from_secs(5)).is_ok() {}
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What this tool's own scripts are called.
const OWN: &str = "xtask";

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Says whether the user is root.
fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

/// `bytes` in base64 (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let mut bits = 0;
        for place in 0..3 {
            bits = bits << 8 | u32::from(three.get(place).copied().unwrap_or_default());
        }
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            text.push(if place <= three.len() {
                letter.into()
            } else {
                '='
            });
        }
    }
    text
}

/// The bytes of a text in base64.
pub(super) fn from_base64(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text.bytes().filter_map(digit).collect();
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    for four in digits.chunks(4) {
        let bits = (0..4).fold(0, |bits, place| bits << 6 | four.get(place).unwrap_or(&0));
        let [_, three @ ..] = bits.to_be_bytes();
        bytes.extend_from_slice(&three[..four.len() * 3 / 4]);
    }
    bytes
}

const fn digit(letter: u8) -> Option<u32> {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_standard() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
        ] {
            assert_eq!(base64(bytes.as_bytes()), text);
            assert_eq!(from_base64(text), bytes.as_bytes());
        }
    }
}
