// What a screen reader is given: the accessibility tree of the seed article.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { WIDTHS, openBrowser, visit } from './support/browser.mjs';
import { PAGES } from './support/pages.mjs';

const CAPTIONS = [
  'Presiden China Xi Jinping, kiri tengah, dan Presiden Rusia Vladimir Putin, kanan tengah, memasuki aula untuk pembicaraan di Kremlin di Moskow, Rusia, 5 Juni 2019.',
  'Presiden Rusia Vladimir Putin menghadiri pertemuan dengan Presiden China Xi Jinping di Beijing, China, 4 Februari 2022.',
];

const browser = await openBrowser();

/** The tree without the names of figures: a browser makes them of the caption, which stands in the tree by itself. */
function withoutFigureNames(tree) {
  return tree.replace(/^(\s*- )'?figure ".*"'?:$/gm, '$1figure:');
}

/** The tree of names and roles, at each width. */
async function trees(look) {
  await visit(browser, PAGES['seed article'], {}, async page => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      look(withoutFigureNames(await page.locator('body').ariaSnapshot()), width);
    }
  });
}

test('each caption is heard once', () =>
  trees((tree, width) => {
    for (const caption of CAPTIONS) assert.equal(tree.split(caption).length - 1, 1, `${width} px: “${caption}”`);
  }));

test('captions and credits are announced as such', () =>
  trees((tree, width) => {
    for (const word of ['Keterangan gambar', 'Sumber gambar']) assert.equal(tree.split(word).length - 1, CAPTIONS.length, `${width} px: “${word}”`);
  }));

test('the initials of the sign-off are links that say what they mean', () =>
  trees((tree, width) => {
    for (const initials of ['ab', 'uh']) assert.match(tree, new RegExp(`link "${initials} ?, [^"]+"`), `${width} px`);
  }));

test('nothing of the breakpoints is heard', () =>
  trees((tree, width) => assert.doesNotMatch(tree, /\b(XS|SM|MD|LG)\b/, `${width} px`)));

test('the first things heard are the skip links, then the nameplate', () =>
  trees((tree, width) => {
    const places = ['navigation "Tautan-tautan Akses"', 'banner', 'main', 'contentinfo'].map(part => tree.indexOf(`- ${part}`));
    assert.ok(places[0] === 0, `${width} px: the page begins with ${tree.slice(0, 60)}`);
    assert.deepEqual([...places].sort((one, other) => one - other), places, `${width} px`);
  }));

test('a thread is announced as a list with its levels, and each answer says whom it answers', () =>
  visit(browser, PAGES['article with comments'], {}, async page => {
    const written = await page.locator('.comment').evaluateAll(comments =>
      comments.map(comment => {
        const above = comment.parentElement.closest('.comment');
        const name = of => of.querySelector('.comment-author').textContent.trim();
        let level = 1;
        for (let one = above; one; one = one.parentElement.closest('.comment')) level += 1;
        return { name: name(comment), level, answers: above && name(above) };
      }),
    );
    assert.ok(Math.max(...written.map(({ level }) => level)) >= 3);

    // A comment can have the focus, which no other item of a list can.
    const protocol = await page.context().newCDPSession(page);
    const { nodes } = await protocol.send('Accessibility.getFullAXTree');
    const property = (node, wanted) => node.properties?.find(({ name }) => name === wanted)?.value.value;
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const inOrder = node => [node, ...node.childIds.flatMap(id => (byId.has(id) ? inOrder(byId.get(id)) : []))];
    const items = inOrder(nodes[0]).filter(node => node.role?.value === 'listitem' && property(node, 'focusable'));
    assert.deepEqual(items.map(item => property(item, 'level')), written.map(({ level }) => level));

    const tree = await page.locator('.forum > .comments').ariaSnapshot();
    const lines = tree.split('\n').map(line => line.trim().replace(/^- '?/, ''));
    assert.equal(lines[0], 'list:');
    const articles = lines.flatMap((line, place) => (line.startsWith('article ') ? [place] : []));
    assert.equal(articles.length, written.length);
    for (const [place, { name, level, answers }] of written.entries()) {
      const said = lines.slice(articles[place], articles[place + 1]);
      assert.equal(lines[articles[place] - 1], 'listitem:');
      assert.equal(said[0], `article "${name}":`);
      assert.equal(said.includes(`heading "${name}" [level=3]`), level === 1);
      if (answers) assert.ok(said.includes(`link "menanggapi ${answers}":`), said.join('\n'));
    }
  }));
