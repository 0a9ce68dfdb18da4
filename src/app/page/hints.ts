/** What to do about a problem on this page, where the command names a flag instead. */
export const hints: Record<'de' | 'en', Record<string, string>> = {
  de: {
    'layers-joined': 'Wählen Sie unter „Auswertung“ eine Art der Beziehung.',
    'matrix-uneven':
      'Nichts zu tun, wenn beide Seiten gefragt wurden; wählen Sie unter „Auswertung“ gerichtete Beziehungen, wenn die Zeilen geben und die Spalten empfangen.',
    'near-twin': 'Ist es derselbe Akteur, verwenden Sie in der Tabelle eine Schreibweise.',
    'no-name-column': 'Sagen Sie unter „Bedeutung“, welche Spalte den Namen des Akteurs enthält.',
    'scale-direction': 'Sagen Sie unter „Auswertung“, was am stärksten ist.',
    'two-readings': 'Sagen Sie, was diese Tabelle ist, oder was ihre Spalten bedeuten.',
    'unknown-sector':
      'Ordnen Sie das Wort unter „Akteure“ einer Ecke zu, oder nehmen Sie unter „Auswertung“ die eigenen Sektoren der Tabelle.',
    'wave-selected': 'Wählen Sie unter „Auswertung“ eine andere Erhebung oder alle zusammen.',
  },
  en: {
    'layers-joined': 'Choose a kind of tie under “Analysis”.',
    'matrix-uneven':
      'Nothing to do if both sides were asked; choose directed ties under “Analysis” if rows give and columns receive.',
    'near-twin': 'If they are one actor, use one spelling in the table.',
    'no-name-column': 'Say under “Meaning” which column holds the name of the actor.',
    'scale-direction': 'Say under “Analysis” what is the strongest.',
    'two-readings': 'Say what this table is, or what its columns mean.',
    'unknown-sector':
      'Give the word a corner under “Actors”, or take the table’s own sectors under “Analysis”.',
    'wave-selected': 'Choose another wave, or all of them, under “Analysis”.',
  },
};
