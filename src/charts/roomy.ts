/** Up to so many actors every name in the network has a place of its own; more are grouped first. */
export const maxRoomy = 60;
