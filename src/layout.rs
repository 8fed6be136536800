//! What a public page's frame needs: edition, navigation, strings, dates, and what stands in `<head>`. Never a viewer.

use std::sync::Arc;

use crate::app::App;
use crate::changes::Subject;
use crate::db::Connection;
use crate::dependencies::Dependencies;
use crate::editions::model::{self as editions, Edition, NavigationLink};
use crate::error::AppResult;
use crate::html::SafeHtml;
use crate::locale::Locale;
use crate::preferences::Preferences;
use crate::stylesheet::Stylesheet;
use crate::time::{Dates, Millis};
use crate::urls;
use crate::visit::Visit;

/// The frame of a public page.
pub struct PublicLayout {
    /// The language service.
    pub edition: Edition,
    /// Its interface strings.
    pub locale: Arc<Locale>,
    /// Its way to write dates.
    pub dates: Dates,
    /// Main navigation.
    pub navigation: Vec<NavigationLink>,
    /// Links of the footer.
    pub static_pages: Vec<NavigationLink>,
    /// All editions, if there is more than one.
    pub editions: Vec<EditionLink>,
    /// What the reader chose.
    pub preferences: Preferences,
    /// What stands in `<head>`.
    pub head: Head,
    /// Scheme, host and port of absolute addresses.
    pub origin: String,
    /// The instant the page is made at.
    pub now: Millis,
    /// What the page shows.
    pub dependencies: Dependencies,
    stylesheet: Arc<Stylesheet>,
}

/// An edition in the edition switch.
#[derive(Clone, Debug)]
pub struct EditionLink {
    /// Its name.
    pub name: String,
    /// Its language.
    pub language: String,
    /// Its direction.
    pub direction: String,
    /// What its addresses begin with.
    pub prefix: String,
    /// Its front page.
    pub url: String,
    /// The one shown.
    pub is_current: bool,
}

/// What a page says about itself.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The page's own name; empty on the front page.
    pub title: String,
    /// The name that shared links show, if it is another.
    pub social_title: String,
    /// One or two sentences for search engines and shared links.
    pub description: String,
    /// The page's address on this site, as a path.
    pub path: String,
    /// The absolute address search engines should keep, if it is another.
    pub canonical: Option<String>,
    /// Pages that search engines should leave out.
    pub is_unlisted: bool,
    /// The listing whose feeds this page offers, with its name.
    pub feeds: Option<FeedLinks>,
    /// The same page in other languages, this one included: (language, absolute address).
    pub translations: Vec<(String, String)>,
    /// A picture for shared links.
    pub image: Option<SocialImage>,
    /// Facts of an article for shared links.
    pub article: Option<ArticleFacts>,
    /// Structured data (schema.org as JSON-LD).
    pub structured_data: Option<SafeHtml>,
}

/// The feeds of a listing.
#[derive(Clone, Debug)]
pub struct FeedLinks {
    /// The listing's address; feeds lie below it.
    pub listing: String,
    /// What the feeds are called.
    pub name: String,
}

impl FeedLinks {
    /// RSS 2.0.
    pub fn rss(&self) -> String {
        urls::feed(&self.listing, "feed.xml")
    }

    /// Atom.
    pub fn atom(&self) -> String {
        urls::feed(&self.listing, "atom.xml")
    }

    /// JSON Feed.
    pub fn json(&self) -> String {
        urls::feed(&self.listing, "feed.json")
    }
}

/// A picture for shared links (Open Graph).
#[derive(Clone, Debug)]
pub struct SocialImage {
    /// Absolute address of a JPEG.
    pub url: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What it shows.
    pub alt: String,
}

/// Times and section of an article for shared links (Open Graph).
#[derive(Clone, Debug)]
pub struct ArticleFacts {
    /// First publication, RFC 3339.
    pub published: String,
    /// Last update, RFC 3339.
    pub modified: String,
    /// Section's name.
    pub section: String,
    /// Topics' names.
    pub topics: Vec<String>,
}

impl PublicLayout {
    /// Loads the frame for a visit. `NotFound` if its edition does not exist.
    ///
    /// # Errors
    ///
    /// `NotFound`, and those of the database.
    pub fn load(conn: &mut Connection, app: &App, visit: &Visit) -> AppResult<Self> {
        let edition = editions::find_edition(conn, visit.edition_code.as_deref())?;
        let all = editions::list_editions(conn)?;
        app.editions
            .remember(all.iter().map(Edition::known).collect());
        let locale = app.locales.get(&edition.language);
        let dates = Dates::new(edition.zone(), locale.clone());
        let now = app.clock.now();
        // Every page has the date, and says "21.15" of what was published today.
        visit.dependencies.shows(Subject::Site);
        visit.dependencies.changes_at(dates.end_of_day(now));
        Ok(Self {
            dates,
            navigation: editions::list_navigation(conn, &edition)?,
            static_pages: editions::list_static_page_links(conn, &edition)?,
            editions: edition_links(&all, &edition),
            preferences: visit.preferences,
            head: Head::default(),
            origin: app.config.origin(),
            now,
            dependencies: visit.dependencies.clone(),
            stylesheet: app.stylesheet.clone(),
            locale,
            edition,
        })
    }

    /// Notes that the page shows this.
    pub fn shows(&self, subject: Subject) {
        self.dependencies.shows(subject);
    }

    /// Notes that the page shows these stories, or would if they were public.
    pub fn shows_articles(&self, ids: impl IntoIterator<Item = i64>) {
        self.dependencies
            .shows_all(ids.into_iter().map(Subject::Article));
    }

    /// What the edition's addresses begin with.
    pub fn prefix(&self) -> String {
        self.edition.prefix()
    }

    /// The whole `<title>`.
    pub fn title(&self) -> String {
        if self.head.title.is_empty() {
            return format!("{} – {}", self.edition.site_name, self.edition.tagline);
        }
        format!("{} – {}", self.head.title, self.edition.site_name)
    }

    /// The style sheet's rules.
    pub fn css(&self) -> &SafeHtml {
        &self.stylesheet.css
    }

    /// Takes the style sheet that has the front page's own rules.
    pub fn use_front_stylesheet(&mut self, app: &App) {
        self.stylesheet = app.front_stylesheet.clone();
    }

    /// Takes the style sheet that has the fields of forms; the answer then goes out with `App::newsroom_policy`.
    pub fn use_newsroom_stylesheet(&mut self, app: &App) {
        self.stylesheet = app.newsroom_stylesheet.clone();
    }

    /// What the page says about itself; what the edition says where the page has nothing.
    pub fn description(&self) -> &str {
        if self.head.description.is_empty() {
            &self.edition.tagline
        } else {
            &self.head.description
        }
    }

    /// Says in `<head>` that every edition has this page, each in its language.
    pub fn stands_in_every_edition(&mut self, url: impl Fn(&str) -> String) {
        self.head.translations = self
            .editions
            .iter()
            .map(|edition| {
                let address = self.absolute(&url(&edition.prefix));
                (edition.language.clone(), address)
            })
            .collect();
    }

    /// The language of the interface strings, where the edition's language has none of its own: their elements say so.
    pub fn stand_in_language(&self) -> Option<&str> {
        let broader = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
        let strings = self.locale.language();
        (broader(strings) != broader(&self.edition.language)).then_some(strings)
    }

    /// The direction of those strings.
    pub fn stand_in_direction(&self) -> String {
        self.locale.text("language-direction")
    }

    /// Today in full.
    pub fn today(&self) -> String {
        self.dates.full_date(self.now)
    }

    /// Today for machines.
    pub fn today_machine(&self) -> String {
        self.dates.day(self.now).to_string()
    }

    /// The address search engines should keep.
    pub fn canonical(&self) -> String {
        self.head
            .canonical
            .clone()
            .unwrap_or_else(|| self.absolute(&self.head.path))
    }

    /// An address of this site with scheme and host.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    /// The name of the page in shared links.
    pub fn social_title(&self) -> &str {
        [&self.head.social_title, &self.head.title]
            .into_iter()
            .find(|title| !title.is_empty())
            .unwrap_or(&self.edition.site_name)
    }

    /// `aria-current` of a navigation entry: `page` if it leads to the page shown, `true` if to the section above it, else empty.
    pub fn current(&self, link: &NavigationLink) -> &'static str {
        if self.head.path == link.url {
            "page"
        } else if self.head.path.starts_with(&link.url) && link.url != self.front_url() {
            "true"
        } else {
            ""
        }
    }

    /// The edition's front page.
    pub fn front_url(&self) -> String {
        urls::front(&self.prefix())
    }

    /// The search form's target.
    pub fn search_url(&self) -> String {
        urls::search(&self.prefix())
    }

    /// The archive.
    pub fn archive_url(&self) -> String {
        urls::archive(&self.prefix())
    }

    /// All discussions.
    pub fn forum_url(&self) -> String {
        urls::forum(&self.prefix())
    }

    /// All corrections.
    pub fn corrections_url(&self) -> String {
        urls::corrections(&self.prefix())
    }

    /// Accessibility and display preferences.
    pub fn accessibility_url(&self) -> String {
        urls::accessibility(&self.prefix())
    }

    /// All editions.
    pub fn editions_url(&self) -> String {
        urls::editions(&self.prefix())
    }

    /// The feeds of the front page, which stand on every page that has none of its own.
    pub fn feeds(&self) -> FeedLinks {
        self.head.feeds.clone().unwrap_or_else(|| FeedLinks {
            listing: self.front_url(),
            name: self.edition.site_name.clone(),
        })
    }
}

fn edition_links(all: &[Edition], current: &Edition) -> Vec<EditionLink> {
    if all.len() < 2 {
        return Vec::new();
    }
    all.iter()
        .map(|edition| EditionLink {
            name: edition.site_name.clone(),
            language: edition.language.clone(),
            direction: edition.direction.clone(),
            prefix: edition.prefix(),
            url: urls::front(&edition.prefix()),
            is_current: edition.id == current.id,
        })
        .collect()
}
