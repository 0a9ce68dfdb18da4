/** What to do about a problem on this page, where the command names a flag instead. */
export const hints = {
  'layers-joined': 'Choose a kind of tie under “Analysis”.',
  'matrix-uneven':
    'Nothing to do if both sides were asked; choose directed ties under “Analysis” if rows give and columns receive.',
  'near-twin': 'Say under “Actors” whether they are one actor.',
  'no-name-column': 'Say under “Meaning” which column holds the name of the actor.',
  'scale-direction': 'Say under “Analysis” what is the strongest.',
  'two-readings': 'Say what this table is, or what its columns mean.',
  'unknown-sector':
    'Give the word a corner under “Actors”, or take the table’s own sectors under “Analysis”.',
  'wave-selected': 'Choose another wave, or all of them, under “Analysis”.',
} as Record<string, string>;
