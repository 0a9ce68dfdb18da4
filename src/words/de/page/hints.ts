import type { WholeBook } from '../../book.ts';

export const hints: WholeBook['page']['hints'] = {
  'layers-joined': 'Wählen Sie unter „Auswertung“ eine Art der Beziehung.',
  'matrix-uneven':
    'Nichts zu tun, wenn beide Seiten gefragt wurden; wählen Sie unter „Auswertung“ gerichtete Beziehungen, wenn die Zeilen geben und die Spalten empfangen.',
  'near-twin': 'Sagen Sie unter „Akteure“, ob es derselbe Akteur ist.',
  'no-name-column': 'Sagen Sie unter „Bedeutung“, welche Spalte den Namen des Akteurs enthält.',
  'scale-direction': 'Sagen Sie unter „Auswertung“, was am stärksten ist.',
  'two-readings': 'Sagen Sie, was diese Tabelle ist, oder was ihre Spalten bedeuten.',
  'unknown-sector':
    'Ordnen Sie das Wort unter „Akteure“ einer Ecke zu, oder nehmen Sie unter „Auswertung“ die eigenen Sektoren der Tabelle.',
  'wave-selected': 'Wählen Sie unter „Auswertung“ eine andere Erhebung oder alle zusammen.',
};
