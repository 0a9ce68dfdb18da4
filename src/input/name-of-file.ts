/** What a data set is called that has no title: its file, without folder and ending; a sign that only joins words becomes a blank. */
export function nameOfFile(path: string): string {
  const file = path.split(/[\\/]/).at(-1) ?? path;
  return file.replace(/(?<=.)\.[^.]*$/, '').replace(/(?<=[^_])_+(?=[^_])/g, ' ');
}

/** A data set under the title that stands above its table, which says more than the name of its file. */
export function underItsTitle<T extends { name: string; title?: string }>(dataset: T): T {
  return dataset.title === undefined ? dataset : { ...dataset, name: dataset.title };
}
