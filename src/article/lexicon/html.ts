/** Elements whose content is never text of an article: it runs, styles, frames, asks for input or navigates. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set(
  `script style iframe frame frameset noscript noframes template object embed applet param svg math canvas audio video source track
  form input button select option textarea label fieldset dialog menu nav head title meta link base map area`.split(
    /\s+/,
  ),
)
