/** A style sheet as text: codegen/widget.ts packs it so. */
declare module '*.css' {
  const text: string;
  // oxlint-disable-next-line import/no-default-export -- how esbuild gives it
  export default text;
}
