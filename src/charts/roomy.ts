/** Up to so many actors every name in the network has a place of its own. */
export const maxRoomy = 70;
