//! Configuration: `warta.toml` in the data folder, overridden by `WARTA_…` variables, overridden by flags.
//! The only reader of the environment.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::fs;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use actix_web::http::Method;
use actix_web::http::header::{HeaderName, HeaderValue};
use ipnet::IpNet;
use lettre::SmtpTransport;
use lettre::message::Mailbox;
use serde::Deserialize;
use url::Url;

/// Megabytes of an attached file where nothing is set.
const DEFAULT_MEGABYTES: u64 = 50;

/// Most that can be set: no form takes more than 600, see `upload.rs`.
const MOST_MEGABYTES: u64 = 500;

/// Megabytes of finished pages in memory where nothing is set.
const DEFAULT_PAGE_CACHE_MEGABYTES: u64 = 128;

/// Most that can be set.
const MOST_PAGE_CACHE_MEGABYTES: u64 = 65_536;

/// Most seconds that proxies may keep a page: a year.
const MOST_PROXY_SECONDS: u64 = 365 * 24 * 60 * 60;

/// Why the configuration could not be read. Raised at start only.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// `warta.toml` exists and cannot be read.
    #[error("{path}: cannot be read: {cause}")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// `warta.toml` is not what was expected; the cause names line and field.
    #[error("{path}: {cause}")]
    Syntax {
        /// The file.
        path: PathBuf,
        /// What is wrong, with its place.
        cause: toml::de::Error,
    },
    /// A value, from wherever it came, does not fit.
    #[error("{name} is {value:?}; expected {expected}")]
    Value {
        /// Variable or field.
        name: &'static str,
        /// What stood there.
        value: String,
        /// What would be right.
        expected: &'static str,
    },
}

/// What `warta.toml` may hold. Every field has a working default.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConfigFile {
    listen: Option<String>,
    public_url: Option<String>,
    avif: Option<bool>,
    largest_file_mb: Option<u64>,
    page_cache_mb: Option<u64>,
    proxy_seconds: Option<u64>,
    metrics_token: Option<String>,
    #[serde(default)]
    purge: Vec<PurgeInFile>,
    smtp_url: Option<String>,
    mail_from: Option<String>,
    trusted_proxies: Option<Vec<String>>,
}

/// A proxy in `warta.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PurgeInFile {
    url: String,
    method: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
}

/// What the command line may override.
#[derive(Debug, Default)]
pub struct Overrides {
    /// `--data`
    pub data: Option<PathBuf>,
    /// `--listen`
    pub listen: Option<String>,
}

/// The settings of one running program.
#[derive(Clone, Debug)]
pub struct Config {
    /// The data folder. `WARTA_DATA`, default `data`.
    pub data: PathBuf,
    /// Address and port to serve at. `WARTA_LISTEN`, default `127.0.0.1:8080`. Port 0 is replaced by the free one that was found
    /// before anything asks for an absolute address.
    pub listen: SocketAddr,
    /// Where readers find the site: scheme, host and port. `WARTA_PUBLIC_URL`; unset, any loopback host is answered and absolute
    /// addresses name the address served at.
    pub public_url: Option<Url>,
    /// Whether pictures are also made as AVIF, which takes most of the time. `WARTA_AVIF`, default `true`; without the cargo feature
    /// `avif` it changes nothing.
    pub avif: bool,
    /// Most megabytes of a file attached to an article. `WARTA_LARGEST_FILE_MB`, default 50, 1 to 500.
    pub largest_file_mb: u64,
    /// Megabytes of finished pages kept in memory. `WARTA_PAGE_CACHE_MB`, default 128, 0 to 65,536; with 0 every page is made for every
    /// request.
    pub page_cache_mb: u64,
    /// Seconds for which proxies may keep public pages. `WARTA_PROXY_SECONDS`, default 0, at most a year; with 0 they ask each time. More than
    /// one or two only with proxies that are told what is old.
    pub proxy_seconds: u64,
    /// Who shows it may read `/metrics`. `WARTA_METRICS_TOKEN`; unset, who asks from the machine itself and not through a proxy.
    pub metrics_token: Option<Secret>,
    /// Proxies that are told what is old. `[[purge]]` in the file, each with a `url` and, if they are others, `method` (`PURGE`) and `headers`;
    /// or `WARTA_PURGE_URLS`, with commas between them; unset, none.
    pub purges: Vec<PurgeTarget>,
    /// The mail server: `smtps://user:password@host`, or `smtp://…?tls=required`. `WARTA_SMTP_URL`; unset, mail stays in the outbox.
    pub smtp_url: Option<SmtpUrl>,
    /// Who mail comes from, such as `Warta <warta@warta.example>`. `WARTA_MAIL_FROM`, default `warta@` and the host of `public_url`.
    pub mail_from: String,
    /// Proxies that are believed when they say in `X-Forwarded-For` who asks. `WARTA_TRUSTED_PROXIES`, addresses or networks with commas
    /// between them; unset, none.
    pub trusted_proxies: Vec<IpNet>,
}

/// What is never shown.
#[derive(Clone)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

/// A proxy that is told what is old.
#[derive(Clone, Debug)]
pub struct PurgeTarget {
    /// Where.
    pub url: Url,
    /// By which HTTP method.
    pub method: String,
    /// Headers that go with it: a password may be among them.
    pub headers: Vec<(String, Secret)>,
}

impl PurgeTarget {
    /// At an address, as Varnish is told.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn at(address: &str) -> Result<Self, ConfigError> {
        let url = Url::parse(address.trim())
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        Ok(Self {
            url: url.ok_or_else(|| ConfigError::Value {
                name: "purge",
                value: address.to_owned(),
                expected: "an address, such as http://127.0.0.1:6081/",
            })?,
            method: "PURGE".to_owned(),
            headers: Vec::new(),
        })
    }

    fn of_file(entry: PurgeInFile) -> Result<Self, ConfigError> {
        let mut target = Self::at(&entry.url)?;
        if let Some(method) = entry.method {
            if Method::from_bytes(method.as_bytes()).is_err() {
                return Err(ConfigError::Value {
                    name: "method of a purge",
                    value: method,
                    expected: "an HTTP method, such as PURGE or POST",
                });
            }
            target.method = method;
        }
        for (name, value) in entry.headers {
            // The value is not shown: it may be a password.
            if HeaderName::from_bytes(name.as_bytes()).is_err()
                || HeaderValue::from_str(&value).is_err()
            {
                return Err(ConfigError::Value {
                    name: "headers of a purge",
                    value: name,
                    expected: "names and values of HTTP headers",
                });
            }
            target.headers.push((name, Secret(value)));
        }
        Ok(target)
    }
}

/// The address of a mail server, with its password: never shown.
#[derive(Clone)]
pub struct SmtpUrl(String);

impl SmtpUrl {
    /// Reads an address.
    ///
    /// # Errors
    ///
    /// When it is none. It is not shown then: a password may stand in it.
    pub fn parse(value: String) -> Result<Self, ConfigError> {
        let is_one = Url::parse(&value)
            .is_ok_and(|url| matches!(url.scheme(), "smtp" | "smtps") && url.has_host());
        if is_one && SmtpTransport::from_url(&value).is_ok() {
            return Ok(Self(value));
        }
        Err(ConfigError::Value {
            name: "smtp_url",
            value: "…".to_owned(),
            expected: "smtps://user:password@host",
        })
    }

    /// With everything in it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SmtpUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SmtpUrl(…)")
    }
}

impl Config {
    /// Reads file and environment and applies the command line's values.
    ///
    /// # Errors
    ///
    /// Unreadable or unknown settings, each with its name and what was expected.
    pub fn read(overrides: Overrides) -> Result<Self, ConfigError> {
        let data = overrides
            .data
            .or_else(|| variable("WARTA_DATA").map(PathBuf::from))
            .unwrap_or_else(|| PathBuf::from("data"));
        let file = read_file(&data.join("warta.toml"))?;
        let listen = named("--listen", overrides.listen)
            .or_else(|| named("WARTA_LISTEN", variable("WARTA_LISTEN")))
            .or_else(|| named("listen in warta.toml", file.listen));
        let public_url = named("WARTA_PUBLIC_URL", variable("WARTA_PUBLIC_URL"))
            .or_else(|| named("public_url in warta.toml", file.public_url));
        let avif = match variable("WARTA_AVIF") {
            Some(value) => Some(parse_switch("WARTA_AVIF", value)?),
            None => file.avif,
        };
        let largest_file_mb = LARGEST_FILE.read(file.largest_file_mb)?;
        let page_cache_mb = PAGE_CACHE.read(file.page_cache_mb)?;
        let proxy_seconds = PROXY_SECONDS.read(file.proxy_seconds)?;
        let purges: Result<Vec<PurgeTarget>, ConfigError> = match variable("WARTA_PURGE_URLS") {
            Some(value) => value.split(',').map(PurgeTarget::at).collect(),
            None => file.purge.into_iter().map(PurgeTarget::of_file).collect(),
        };
        let public_url = public_url.map(parse_public_url).transpose()?;
        let smtp_url = variable("WARTA_SMTP_URL").or(file.smtp_url);
        let mail_from = variable("WARTA_MAIL_FROM")
            .or(file.mail_from)
            .unwrap_or_else(|| default_mail_from(public_url.as_ref()));
        let trusted_proxies = variable("WARTA_TRUSTED_PROXIES")
            .map(|value| value.split(',').map(str::to_owned).collect())
            .or(file.trusted_proxies)
            .unwrap_or_default();
        Ok(Self {
            data,
            listen: listen.map_or(Ok(default_address()), parse_address)?,
            public_url,
            avif: avif.unwrap_or(true),
            largest_file_mb,
            page_cache_mb,
            proxy_seconds,
            metrics_token: variable("WARTA_METRICS_TOKEN")
                .or(file.metrics_token)
                .filter(|token| !token.is_empty())
                .map(Secret),
            purges: purges?,
            smtp_url: smtp_url.map(SmtpUrl::parse).transpose()?,
            mail_from: check_mailbox(mail_from)?,
            trusted_proxies: trusted_proxies
                .iter()
                .map(|value| parse_network(value.trim()))
                .collect::<Result<_, _>>()?,
        })
    }

    /// Settings for a data folder and nothing else, as tests want them.
    pub fn for_data(data: &Path) -> Self {
        Self {
            data: data.to_path_buf(),
            listen: default_address(),
            public_url: None,
            avif: false,
            largest_file_mb: DEFAULT_MEGABYTES,
            page_cache_mb: DEFAULT_PAGE_CACHE_MEGABYTES,
            proxy_seconds: 0,
            metrics_token: None,
            purges: Vec::new(),
            smtp_url: None,
            mail_from: default_mail_from(None),
            trusted_proxies: Vec::new(),
        }
    }

    /// Scheme, host and port of absolute addresses, without a slash at the end.
    pub fn origin(&self) -> String {
        if let Some(url) = &self.public_url {
            return url.origin().ascii_serialization();
        }
        // Served at every address of the machine, only loopback hosts are answered.
        let mut address = self.listen;
        if address.ip().is_unspecified() {
            address.set_ip(match address {
                SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
                SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
            });
        }
        format!("http://{address}")
    }

    /// The folder of mail that waits to be sent.
    pub fn outbox(&self) -> PathBuf {
        self.data.join("outbox")
    }

    /// The database file.
    pub fn database(&self) -> PathBuf {
        self.data.join("warta.db")
    }
}

fn default_address() -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, 8080))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one reader of the environment"
)]
fn variable(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// A value with the name of the place where it stands.
fn named(name: &'static str, value: Option<String>) -> Option<(&'static str, String)> {
    value.map(|value| (name, value))
}

fn read_file(path: &Path) -> Result<ConfigFile, ConfigError> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => return Ok(ConfigFile::default()),
        Err(cause) => {
            return Err(ConfigError::Read {
                path: path.to_path_buf(),
                cause,
            });
        }
    };
    toml::from_str(&text).map_err(|cause| ConfigError::Syntax {
        path: path.to_path_buf(),
        cause,
    })
}

fn parse_address((name, value): (&'static str, String)) -> Result<SocketAddr, ConfigError> {
    value.parse().map_err(|_| ConfigError::Value {
        name,
        value,
        expected: "an address and a port, such as 127.0.0.1:8080",
    })
}

fn parse_switch(name: &'static str, value: String) -> Result<bool, ConfigError> {
    value.parse().map_err(|_| ConfigError::Value {
        name,
        value,
        expected: "true or false",
    })
}

/// A setting that is a whole number.
struct Number {
    name: &'static str,
    variable: &'static str,
    default: u64,
    allowed: RangeInclusive<u64>,
    expected: &'static str,
}

const LARGEST_FILE: Number = Number {
    name: "largest_file_mb",
    variable: "WARTA_LARGEST_FILE_MB",
    default: DEFAULT_MEGABYTES,
    allowed: 1..=MOST_MEGABYTES,
    expected: "a whole number of megabytes, 1 to 500",
};

const PAGE_CACHE: Number = Number {
    name: "page_cache_mb",
    variable: "WARTA_PAGE_CACHE_MB",
    default: DEFAULT_PAGE_CACHE_MEGABYTES,
    allowed: 0..=MOST_PAGE_CACHE_MEGABYTES,
    expected: "a whole number of megabytes, 0 to 65536",
};

const PROXY_SECONDS: Number = Number {
    name: "proxy_seconds",
    variable: "WARTA_PROXY_SECONDS",
    default: 0,
    allowed: 0..=MOST_PROXY_SECONDS,
    expected: "a whole number of seconds, 0 to 31536000",
};

impl Number {
    /// The variable, else what the file has, else the default.
    fn read(&self, in_file: Option<u64>) -> Result<u64, ConfigError> {
        let typed =
            variable(self.variable).unwrap_or_else(|| in_file.unwrap_or(self.default).to_string());
        match typed.parse() {
            Ok(number) if self.allowed.contains(&number) => Ok(number),
            _ => Err(ConfigError::Value {
                name: self.name,
                value: typed,
                expected: self.expected,
            }),
        }
    }
}

fn default_mail_from(public_url: Option<&Url>) -> String {
    let host = public_url.and_then(Url::host_str).unwrap_or("localhost");
    format!("warta@{host}")
}

fn check_mailbox(value: String) -> Result<String, ConfigError> {
    if value.parse::<Mailbox>().is_ok() {
        return Ok(value);
    }
    Err(ConfigError::Value {
        name: "mail_from",
        value,
        expected: "an e-mail address, such as Warta <warta@warta.example>",
    })
}

/// An address stands for the network that holds nothing else.
fn parse_network(value: &str) -> Result<IpNet, ConfigError> {
    let network = value.parse::<IpNet>().ok();
    let address = || value.parse::<IpAddr>().ok().map(IpNet::from);
    network.or_else(address).ok_or(ConfigError::Value {
        name: "trusted_proxies",
        value: value.to_owned(),
        expected: "addresses or networks, such as 127.0.0.1 or 10.0.0.0/8",
    })
}

fn parse_public_url((name, value): (&'static str, String)) -> Result<Url, ConfigError> {
    Url::parse(&value)
        .ok()
        .filter(is_origin)
        .ok_or(ConfigError::Value {
            name,
            value,
            expected: "https:// or http://, a host name, and nothing behind it but a port",
        })
}

/// Whether an address has a scheme of the web, a host and perhaps a port, and no user, path, query or fragment.
fn is_origin(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
        && url.username().is_empty()
        && url.password().is_none()
        && url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
}
