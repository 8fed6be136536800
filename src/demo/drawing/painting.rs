//! Draws a named picture: paper, scene, weather, print.

use image::RgbImage;

use super::name::DrawingName;
use super::painter::Painter;
use super::scene::{Light, Scene};
use super::{finish, scenes_arts, scenes_city, scenes_civic, scenes_land, scenes_nature, scenes_special, scenes_water, scenes_work};

/// Draws a picture in a size; nothing when the size is not possible. The same name and size give the same pixels.
pub fn draw(name: &DrawingName, width: u32, height: u32) -> Option<RgbImage> {
    let mut painter = Painter::new(name, width, height)?;
    let outer = painter.enter(0.0, 0.0, 1.0, 1.0);
    frame(&mut painter, name.scene);
    draw_scene(&mut painter, name.scene);
    painter.leave(outer);
    painter.distance = 0.0;
    if name.light == Light::Rain && is_open_air(name.scene) {
        finish::draw_rain(&mut painter);
    }
    finish::print(&painter)
}

/// Every number looks from its own place: a little closer, a little aside, from the other side.
fn frame(painter: &mut Painter, scene: Scene) {
    let factor = painter.generator.between(1.0, 1.14);
    let (x, y) = (painter.generator.between(690.0, 810.0), painter.generator.between(480.0, 560.0));
    let mirrored = painter.generator.chance(0.5);
    // Flags and charts must not be mirrored.
    let fixed = matches!(scene, Scene::KremlinHall | Scene::LeadersMeeting | Scene::Chart);
    painter.frame(factor, x, y, mirrored && !fixed);
    if mirrored && !fixed {
        painter.sun_side = -painter.sun_side;
    }
}

fn is_open_air(scene: Scene) -> bool {
    use Scene::*;
    matches!(
        scene,
        Harbour | Market | RiceField | Mountain | Volcano | Skyline | Street | Kampung | Stadium | Forest | Coast | Flood
            | Bridge | Train | Ferry | Factory | Solar | River | NightSky | Bus | Construction
    )
}

fn draw_scene(painter: &mut Painter, scene: Scene) {
    match scene {
        Scene::Harbour => scenes_water::harbour(painter),
        Scene::Coast => scenes_water::coast(painter),
        Scene::Ferry => scenes_water::ferry(painter),
        Scene::River => scenes_water::river(painter),
        Scene::Flood => scenes_water::flood(painter),
        Scene::Bridge => scenes_water::bridge(painter),
        Scene::RiceField => scenes_land::rice_field(painter),
        Scene::Mountain => scenes_land::mountain(painter),
        Scene::Volcano => scenes_land::volcano(painter),
        Scene::Kampung => scenes_land::kampung(painter),
        Scene::Solar => scenes_land::solar(painter),
        Scene::Forest => scenes_nature::forest(painter),
        Scene::NightSky => scenes_nature::night_sky(painter),
        Scene::Reef => scenes_nature::reef(painter),
        Scene::Market => scenes_city::market(painter),
        Scene::Skyline => scenes_city::skyline(painter),
        Scene::Street => scenes_city::street(painter),
        Scene::Train => scenes_city::train(painter),
        Scene::Bus => scenes_city::bus(painter),
        Scene::Construction => scenes_city::construction(painter),
        Scene::Factory => scenes_work::factory(painter),
        Scene::Laboratory => scenes_work::laboratory(painter),
        Scene::Hospital => scenes_work::hospital(painter),
        Scene::Kitchen => scenes_work::kitchen(painter),
        Scene::Workshop => scenes_work::workshop(painter),
        Scene::Classroom => scenes_work::classroom(painter),
        Scene::Library => scenes_work::library(painter),
        Scene::Parliament => scenes_civic::parliament(painter),
        Scene::Meeting => scenes_civic::meeting(painter),
        Scene::Podium => scenes_civic::podium(painter),
        Scene::Court => scenes_civic::court(painter),
        Scene::Stadium => scenes_arts::stadium(painter),
        Scene::Badminton => scenes_arts::badminton(painter),
        Scene::Stage => scenes_arts::stage(painter),
        Scene::Portrait => scenes_arts::portrait(painter),
        Scene::Chart => scenes_arts::chart(painter),
        Scene::KremlinHall => scenes_special::kremlin_hall(painter),
        Scene::LeadersMeeting => scenes_special::leaders_meeting(painter),
    }
}
