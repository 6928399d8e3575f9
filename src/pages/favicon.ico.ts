/** The icon for what asks for "/favicon.ico" unbidden, such as feed readers: the one that browsers show, in one size. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const size = 32;

export const GET = async () => {
  const png = await sharp(readFileSync('public/favicon.svg'), { density: 144 }).resize(size, size).png().toBuffer();
  // A folder of one picture and its entry (https://en.wikipedia.org/wiki/ICO_(file_format)), then the PNG itself.
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return new Response(new Uint8Array(Buffer.concat([head, png])), { headers: { 'Content-Type': 'image/x-icon' } });
};
