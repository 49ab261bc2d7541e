/*
 * Where things lie in the memory that the sheet kernel shares with its caller. Compiled twice: by AssemblyScript into the kernel,
 * where plain numbers are 32-bit integers, and by TypeScript into the caller. Addresses and sizes are in bytes.
 */

/** What is scanned begins here; behind it stands a NUL. */
export const inputAt = 16;
/** Where the lines of the table go, the end of the room for them, and the end of what the last scan put there. */
export const outputAt = 20;
export const outputLimitAt = 24;
export const outputEndAt = 28;

/** The row at hand, from 1; the column of its last cell and of the last one with a value, from 0; cells of the widest row. */
export const rowAt = 32;
export const columnAt = 36;
export const lastAt = 40;
export const widthAt = 44;

/** Shared strings: how many there are, the page that takes new ones, and how long that may get. */
export const countAt = 48;
export const pageAt = 52;
export const pageLimitAt = 56;

/** A page takes strings of together so many bytes; a longer one has a page of its own. */
export const pageBits = 16;
export const pageSize = 65536;
export const maxPages = 65536;
/** Where each string begins is one word, its page in the upper half and the offset there in the lower; so many words together. */
export const startBits = 16;
export const startsSize = 65536;
export const maxStarts = 4096;

/** Styles that are told from each other; what a number of a style is. Styles not told are plain numbers. */
export const maxStyles = 65536;
export const styleNumber = 0;
export const styleDate = 1;
export const styleOther = 2;

/** Days whose dates are remembered, by their numbers: 10 characters each in 16 bytes, all 0 where not known. */
export const maxDays = 100000;
export const dayBits = 4;
export const dateLength = 10;

/** Addresses of the pages, 0 for one that is not in memory, and how many bytes of each are in use. */
export const pages = 1024;
export const used = pages + maxPages * 4;
/** 1 for each page that has been used of late. */
export const touched = used + maxPages * 4;
/** Addresses of the pieces of the list of beginnings. */
export const starts = touched + maxPages;
export const styles = starts + maxStarts * 4;
export const days = styles + maxStyles;
export const heap = days + maxDays * 16;

/** Bytes behind everything that is read or written in steps. */
export const slack = 64;
/** Of a sheet. */
export const maxRows = 1048576;
export const maxColumns = 16384;
