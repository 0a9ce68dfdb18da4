/** Paths of icons on a field of 24 by 24. */
export const icons = {
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  tray: 'M12 3v11M7.5 9.5 12 14l4.5-4.5M4 15v4.5h16V15',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9',
  redo: 'm16 5 4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h5',
  add: 'M12 5v14M5 12h14',
  save: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 20h14',
  edit: 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3',
  keep: 'M6 4h9l3 3v13H6zM9 4v5h5V4M9 20v-6h6v6',
  close: 'M6 6l12 12M18 6 6 18',
};
