//! Advertising told from talk.

use warta::forum::spam::features::features;
use warta::forum::spam::learned::{FEWEST_OF_A_KIND, Learned};

use crate::support::app::TestApp;

/// Made-up advertising for made-up brands, and made-up talk: the number makes each another.
fn spam(number: u32) -> String {
    let brand = ["𝗞𝗔𝗧𝗔𝗞", "KADAL", "ⓀⓊⓅⓊ"][number as usize % 3];
    format!(
        "Gacor parah {brand}{}! depo kecil WD besar hari ini 🔥",
        10 + number % 80
    )
}

fn talk(number: u32) -> String {
    let place = ["pasar", "pelabuhan", "kantor desa", "sekolah"][number as usize % 4];
    format!("Tadi pagi saya lewat {place} nomor {number}, jalannya masih rusak.")
}

fn learned(count: u32) -> Learned {
    let mut learned = Learned::default();
    for number in 0..count {
        learned.add(&spam(number), true);
        learned.add(&talk(number), false);
    }
    learned
}

#[test]
fn nothing_is_said_before_enough_was_decided() {
    let features = features("Gacor!");
    assert!(learned(FEWEST_OF_A_KIND - 1).score(&features).is_none());
    assert!(learned(FEWEST_OF_A_KIND).score(&features).is_some());
}

#[test]
fn advertising_of_an_unseen_brand_is_recognised_and_talk_is_not() {
    let learned = learned(FEWEST_OF_A_KIND);
    let judge = |text: &str| learned.score(&features(text)).expect("a score");
    let advertising = judge("Gacor banget 𝗪𝗘𝗥𝗘𝗡𝗚88, depo kecil langsung WD!");
    assert!(advertising.is_spam());
    assert!(advertising.percent() > 50);
    assert!(!advertising.strongest.is_empty());
    let talk = judge("Semoga jalan di depan sekolah segera diperbaiki.");
    assert!(!talk.is_spam());
    assert!(talk.percent() < 50);
}

#[actix_web::test]
async fn what_moderators_decide_is_learned_and_unlearned_when_they_take_it_back() {
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let moderator = site.moderator().await;
    let counts = || {
        crate::support::rows::texts(
            &site.app.config.database(),
            "SELECT spam_count || '/' || good_count FROM spam_totals WHERE view = ''",
        )
    };
    site.comment(&path, None, ("Tono", &spam(1))).await;
    let id = moderator.reject_comment("spam", "").await.to_string();
    assert_eq!(counts(), ["1/0"]);
    moderator
        .submit("/admin/forum/decided/", &[("comment", id.as_str())])
        .await;
    assert_eq!(counts(), ["0/0"]);
    let left = crate::support::rows::texts(
        &site.app.config.database(),
        "SELECT feature FROM spam_features WHERE spam_count + good_count > 0",
    );
    assert_eq!(left, [""; 0]);
    // Refused for another reason, it teaches nothing about advertising.
    moderator.reject_comment("insult", "").await;
    assert_eq!(counts(), ["0/0"]);
    site.comment(&path, None, ("Wati", &talk(1))).await;
    moderator.publish_comment().await;
    assert_eq!(counts(), ["0/1"]);
}

#[actix_web::test]
async fn a_comment_that_looks_like_advertising_waits_with_its_score_and_features() {
    use warta::forum::model::learning::add_learned;
    let site = TestApp::new();
    let path = site.article("Pasar buka lagi").create_path();
    let learned = learned(60);
    site.write(|conn| Ok(add_learned(conn, &learned)?));
    let own = site.comment(&path, None, ("Tono", &spam(77))).await;
    assert!(site.page(&own).await.text("main").contains("mirip iklan"));
    let text = site
        .moderator()
        .await
        .page("/admin/forum/")
        .await
        .text(".queue-entry");
    assert!(text.contains("Held: it looks like advertising"), "{text}");
    assert!(text.contains("Strongest features"), "{text}");
    // The same is said by what was kept and by what was learned in memory.
    let kept = site.read(|conn| {
        let features = features(&spam(77));
        Ok(warta::forum::model::learning::find_learned(conn, &features)?.score(&features))
    });
    let expected = learned.score(&features(&spam(77))).expect("a score");
    let difference = kept.expect("a score").log_odds - expected.log_odds;
    assert!(difference.abs() < 1e-9);
}
