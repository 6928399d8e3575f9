/** The part of subset-font that is used here; it has no types of its own (https://github.com/papandreou/subset-font). */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  export default function subset(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
