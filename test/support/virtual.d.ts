/** All stories, built at run time by `tools/test/stories.js`. */
export interface Story {
  /** Tag of the element, from the story file's `component`. */
  readonly element: string;
  /** Name of the export: `Default`, `LongText`. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /**
   * Mounts the story in a new host node at the end of the page and resolves to that node when it has rendered:
   * each custom element has updated, and each `dm-*` element in it has fired `dm-ready` or `dm-error`
   * (waits for these at most 2 s, not at all with the story parameter `pending: true`).
   * The end of the test removes it.
   * @param args over the story's own
   * @param globals over the defaults of the toolbar
   */
  render(args?: Record<string, unknown>, globals?: Record<string, unknown>): Promise<HTMLElement>;
}
export const stories: readonly Story[];
