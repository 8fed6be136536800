//! From rows to pictures as pages draw them: which addresses a browser may choose from.

use std::collections::HashMap;

use diesel::QueryResult;

use crate::articles::model::reading::Figure;
use crate::db::Connection;
use crate::media::card::{FigureCard, Picture, PictureSource};
use crate::media::crops::Crop;
use crate::media::model::{self, MediaItem, MediaVariant};
use crate::urls;

/// The fallback's width is the one nearest to this, in pixels: a phone's screen at twice its density.
const FALLBACK_WIDTH: i64 = 640;

/// Media items with their variants, by number.
pub struct Gallery {
    items: HashMap<i64, (MediaItem, Vec<MediaVariant>)>,
    base: String,
}

impl Gallery {
    /// Loads the media items of some figures. `base` stands before every address: empty for pages, scheme and host for feeds.
    ///
    /// # Errors
    ///
    /// Those of the database.
    pub fn load(conn: &mut Connection, figures: &[Figure], base: &str) -> QueryResult<Self> {
        let ids: Vec<i64> = figures.iter().map(|figure| figure.media_item_id).collect();
        let mut items: HashMap<i64, (MediaItem, Vec<MediaVariant>)> =
            model::list_items(conn, &ids)?
                .into_iter()
                .map(|item| (item.id, (item, Vec::new())))
                .collect();
        for variant in model::list_variants(conn, &ids)? {
            if let Some((_, variants)) = items.get_mut(&variant.media_item_id) {
                variants.push(variant);
            }
        }
        for (_, variants) in items.values_mut() {
            variants.sort_by_key(|variant| variant.width);
        }
        Ok(Self {
            items,
            base: base.to_owned(),
        })
    }

    /// The picture of a figure in a crop; the whole picture while that crop is not made. `None` while nothing is made.
    pub fn picture(&self, figure: &Figure, crop: Crop) -> Option<Picture> {
        let (item, variants) = self.items.get(&figure.media_item_id)?;
        self.crop(item, variants, crop)
            .or_else(|| self.crop(item, variants, Crop::Full))
    }

    /// A figure with its whole picture, caption and credit.
    pub fn figure(&self, figure: &Figure, crop: Crop) -> FigureCard {
        FigureCard {
            key: figure.key.clone(),
            picture: self.picture(figure, crop),
            alt: figure.alt_text.clone(),
            caption: figure.caption.clone(),
            credit: figure.credit.clone(),
            is_stand_in: self.is_stand_in(figure),
            largest: self
                .largest(figure)
                .map(|(url, _, _)| url)
                .unwrap_or_default(),
            interface_language: None,
        }
    }

    /// The largest JPEG of a figure's whole picture: (address, width, height).
    pub fn largest(&self, figure: &Figure) -> Option<(String, i64, i64)> {
        let (item, variants) = self.items.get(&figure.media_item_id)?;
        let variant = variants
            .iter()
            .rfind(|variant| variant.crop == Crop::Full.name() && variant.format == "jpg")?;
        Some((self.url(item, variant), variant.width, variant.height))
    }

    fn is_stand_in(&self, figure: &Figure) -> bool {
        self.items
            .get(&figure.media_item_id)
            .is_some_and(|(item, _)| item.is_stand_in)
    }

    fn crop(&self, item: &MediaItem, variants: &[MediaVariant], crop: Crop) -> Option<Picture> {
        let of_format = |format: &'static str| {
            variants
                .iter()
                .filter(move |variant| variant.crop == crop.name() && variant.format == format)
        };
        let fallback =
            of_format("jpg").min_by_key(|variant| (variant.width - FALLBACK_WIDTH).abs())?;
        let srcset = |format| {
            of_format(format)
                .map(|variant| format!("{} {}w", self.url(item, variant), variant.width))
                .collect::<Vec<String>>()
                .join(", ")
        };
        let sources = [("image/avif", "avif"), ("image/webp", "webp")]
            .into_iter()
            .map(|(content_type, format)| PictureSource {
                content_type,
                srcset: srcset(format),
            })
            .filter(|source| !source.srcset.is_empty())
            .collect();
        Some(Picture {
            width: u32::try_from(fallback.width).ok()?,
            height: u32::try_from(fallback.height).ok()?,
            fallback: self.url(item, fallback),
            fallback_srcset: if of_format("jpg").count() > 1 {
                srcset("jpg")
            } else {
                String::new()
            },
            sources,
        })
    }

    fn url(&self, item: &MediaItem, variant: &MediaVariant) -> String {
        let width = u32::try_from(variant.width).unwrap_or_default();
        let path = urls::picture(&item.picture_hash, &variant.crop, width, &variant.format);
        format!("{}{path}", self.base)
    }
}
