// Reads an Atom feed as a feed reader does, with no mercy for broken XML, and prints what it understood.
// Usage: node feed.mjs <file> <address of the feed>
import { createReadStream } from 'node:fs';
import FeedParser from 'feedparser';

const entries = [];
const parser = new FeedParser({ feedurl: process.argv[3], addmeta: false, strict: true });
parser.on('error', (error) => { console.error(error.message); process.exit(1); });
parser.on('readable', () => { for (let item = parser.read(); item; item = parser.read()) entries.push(item); });
parser.on('end', () => console.log(JSON.stringify({
  version: `${parser.meta['#type']} ${parser.meta['#version']}`,
  title: parser.meta.title,
  link: parser.meta.link,
  self: parser.meta.xmlurl,
  author: parser.meta.author,
  updated: parser.meta.date,
  entries: entries.map((e) => ({ id: e.guid, title: e.title, link: e.link, published: e.pubdate, updated: e.date, summary: e.summary })),
})));
createReadStream(process.argv[2]).pipe(parser);
