/** What can stand in a result: plain JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
