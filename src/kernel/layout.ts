/*
 * Where things lie in the memory that the kernel shares with its caller. Compiled twice: by AssemblyScript into the kernel,
 * where plain numbers are 32-bit integers, and by TypeScript into the caller. Addresses and sizes are in bytes.
 */

// What the caller sets, and where the kernel answers.
export const separatorAt = 16;
/** 1 where the separator may also be the second byte of a GB18030 character. */
export const separatorIsTrailAt = 20;
export const isGb18030At = 24;
export const widthAt = 28;
export const columnsAt = 32;
export const rowsAt = 36;
export const presenceAt = 40;
export const cellsAt = 44;
export const inputAt = 48;
export const maxRowsAt = 52;
/** Where the next entry of a dictionary goes, and the end of the room for them. */
export const arenaAt = 56;
export const arenaEndAt = 60;
export const consumedAt = 64;
export const faultAt = 68;
/** Number of the white space characters in `blanks`. */
export const blankCountAt = 72;
/** Lines of JSON objects: table of the addresses of names by hash, number of its slots less one, name that began the last line. */
export const namesAt = 76;
export const nameMaskAt = 80;
export const firstNameAt = 84;
/** Lines of JSON objects: by number of an object, that of the object it lies in; the whole line is number 0. */
export const parentsAt = 88;
/** What each character means to amounts and years, by the same numbers as in `classes`; 0 where nobody asks. */
export const textRolesAt = 92;
/** Where `findAmounts` puts what it finds: offsets in the input, from and to, of the digits of each amount. */
export const amountsAt = 96;
export const maxAmounts = 32;
/** What is known of rows as a whole; 0 where nothing is. */
export const stageAt = 100;
/** Per row, a bit for each cell that is neither empty nor accepted nor known to be clean, `presenceWords` words. */
export const attentionAt = 104;
/**
 * Lines of JSON objects: room behind the input for strings with backslashes as they would stand without them, and its end. Each
 * begins at an address divisible by 4: its length with its quotes, then these and what is between them.
 */
export const writtenAt = 108;
export const writtenEndAt = 112;

/** 32-bit words, each the bytes of one white space character, the last in the lowest 8 bits. */
export const blanks = 128;
/** 16 bytes: the bit that stands for each upper half of a byte in a set of bytes. */
export const byteSetBits = 512;
/** Check characters by remainder. */
export const organizationChecks = 528;
export const citizenChecks = 544;
/** Weights of the digits of a citizen number. */
export const citizenWeights = 560;
/**
 * 128 bytes for each position of a credit code: what each ASCII character there adds to the sum, less than 31; 128 where it may
 * not stand. Then the same for the eight positions of the organisation code in it, less than 11.
 */
export const creditTerms = 0x1000;
export const organizationTerms = 0x2000;

/** UTF-8: class of each code point of the basic plane. GB18030: class of each pair of bytes, the first in the upper half. */
export const classes = 0x10000;
/** GB18030: class of each pointer of four bytes that stands for a character of the basic plane. */
export const fourByteClasses = 0x20000;
/** Class of each 256 code points beyond the basic plane. */
export const astralClasses = 0x2a000;
/**
 * Skip sets: characters that leave a state as it is, known by their bytes. A set of first bytes: 16 bytes for those below 80,
 * by their lower half, then 16 for those above, in each a bit per upper half. Then the first bytes of three blocks of which all
 * characters belong to the set, 255 where they do not. UTF-8: U+3001 to U+303F, U+FF00 to U+FF3F, U+2010 to U+2027. GB18030: A1
 * from A2 on, A3 from A1 on, D7 up to F9.
 */
export const skipSets = 0x2b000;
export const skipSetShift = 6;
export const maxSkipSets = 128;
/** Here begins what is laid out by need. */
export const heap = 0x2d000;

// What a character means to amounts of yuan and to years of document numbers, bits.
export const roleDigit = 1;
export const roleNumeral = 2;
/** Before digits, belongs to the number or makes it another. */
export const roleBefore = 4;
/** Behind the unit, tells that it is no money. */
export const roleBehind = 8;
export const roleUnit = 16;
/** Brackets that may stand before a year, those that should, and those that should stand behind it. */
export const roleOpens = 32;
export const roleOpensYear = 64;
export const roleClosesYear = 128;

// A column.
export const columnSize = 48;
/** Table of the automaton: rows in units of 32 bytes, the first for the dead state. 0 where there is no automaton. */
export const columnTable = 0;
export const columnStart = 4;
export const columnMinLength = 8;
export const columnMaxLength = 12;
export const columnCheck = 16;
export const columnKnownHead = 20;
/** Dictionary of the values that get ids; 0 where none do. */
export const columnValues = 24;
/** Dictionary of the values whose verdict is remembered: that above, or one of those that recur; 0 for none. */
export const columnKnown = 28;
export const columnHeads = 32;
/** `cellClean` for a column of which nothing is ever to be said, else 0. */
export const columnIdle = 36;

export const checkCreditCode = 1;
export const checkCitizenId = 2;

// A row of an automaton: 16 bits about the state, then per class the row that follows, in units.
export const tableUnitShift = 5;
export const stateAccepts = 1;
/** From this bit on: number of the skip set, from 1; 0 for none. */
export const stateSetShift = 1;
export const stateClasses = 2;

// A dictionary of known values: a table of the addresses of entries by hash, and one by id.
export const dictionarySize = 32;
export const dictionarySlots = 0;
/** Number of slots in use, less one. It grows with the number of values, so that what is in use lies close together. */
export const dictionaryMask = 4;
export const dictionaryIndex = 8;
export const dictionaryCount = 12;
export const dictionaryLimit = 16;
export const dictionaryIsOff = 20;
/** Since the dictionary was last judged. */
export const dictionaryHits = 24;
export const dictionaryMisses = 28;
export const firstMask = 63;

// An entry, in the arena: what is known of a value, then its bytes.
export const entryHash = 0;
/** Length in bytes in the lowest 8 bits; number of a fault; then flags as in the code of a cell. */
export const entryState = 4;
export const entryHead = 8;
export const entryId = 12;
export const entryBytes = 16;
export const maxValueLength = 255;

// A name in an object: what it leads to, then its bytes with the quote and the colon that follow.
export const nameHash = 0;
/** Length in bytes, with quote and colon. */
export const nameLength = 4;
/** Number of the object it is a member of. */
export const nameObject = 8;
/** Number of the column; from `nestedObject` on, of the object that it leads to. */
export const nameTarget = 12;
/** The name that followed it the last time; 0 for none. */
export const nameNext = 16;
export const nameBytes = 32;
export const nestedObject = 0x10000;
/** What the hash of a name is mixed with: the number of its object, from 1, times this. */
export const nameSalt = 0x2545f491;
export const maxObjects = 32;

// What is said of a row: start, end, cells, cells not empty, flags, line breaks inside quotes, hash of the first cell.
export const rowWords = 8;
export const rowEnd = 4;
export const rowCells = 8;
export const rowFilled = 12;
export const rowFlags = 16;
export const rowFirstHash = 24;
/** Some cell is neither empty nor accepted nor known to be clean. */
export const rowAttention = 1;
/** The row is shorter than the header, or a cell beyond the header is not empty. */
export const rowRagged = 2;
/** Lines of JSON objects: the line is for the reader of text; nothing is said of its cells. */
export const rowIrregular = 4;
export const presenceWords = 4;

// What is said of a cell: start, end, code, id of its head; of an escaped string of JSON, in its place, the offset in the input of
// what it stands for, or 0.
export const cellWords = 4;
export const cellIdMask = 0xfffff;
export const cellAccepted = 1 << 24;
export const cellEscaped = 1 << 25;
export const cellClean = 1 << 26;
export const cellNonEmpty = 1 << 27;
/** Only in entries: the automaton has been asked. */
export const entryJudged = 1 << 28;
/** Only in entries: the value is known to be no value, or one that no rule may read. */
export const entryIsNone = 1 << 29;
export const entryIsMalformed = 1 << 30;
/** Only in entries, from this bit on: number of what is wrong with the value, from 1; 0 where that is not known. */
export const entryFaultShift = 8;
export const faultMask = 0xffff;

// What is known of rows as a whole: see src/kernel/settle.ts and pass.ts. All numbers are words, addresses where not said otherwise.
/** Columns that must be empty: one bit each, `presenceWords` words. */
export const stageBarred = 0;
/** Columns of which the text is the value, likewise. */
export const stageAsItStands = 16;
/** Bytes on either side of a text that belong to its cell. */
export const stageMargin = 32;
/** Hash table of profiles: address of the profile, then its key. */
export const stageProfiles = 36;
/** Trees of what rules said, as in src/validate/table/rule-memory.ts, and the number of slots less one. */
export const stageSteps = 40;
export const stageSlots = 44;
export const stageSlotMask = 48;
/** Numbers of parts of heads, `headPartSize` bytes for each part. */
export const stageParts = 52;
/** Columns of the day of the event, and the turn of the law by id of its values, a byte each; 0 where it is not known, or `noDay`. */
export const stageDayCount = 56;
export const stageDays = 64;
export const maxDays = 8;
/** The value is no day: that of another column counts. */
export const noDay = 0xff;
/** Columns of codes. */
export const stageCodeCount = 132;
export const stageColumns = 136;
/** Stands for the id of a code that is wrong. */
export const wrongCode = cellIdMask;
/** The key of the row at hand: fields that count, turn, ids of codes. */
export const stageKey = 648;
/** Fields that count of the row at hand, and those that are wrong: one bit each, `presenceWords` words. */
export const stageThere = 1208;
export const stageMalformed = 1224;
export const stageNotes = 1240;
export const maxNotes = 1024;
/** Rules of the row at hand that its profile leaves open and that are not settled, by their place in the profile. */
export const stageUnsettledCount = 5336;
export const stageUnsettled = 5340;
export const maxUnsettled = 64;
/** Turn of the law of the row at hand. */
export const stageTurn = 5596;
/** Rows of more bytes, of fewer cells with something in them, or with this hash of their first cell may be no records. */
export const stageLongest = 5600;
export const stageFewest = 5604;
export const stageHeaderHash = 5608;
/** Keys that rows are compared by: addresses of the number of their columns, followed by these. */
export const stageKeys = 5612;
export const maxKeys = 8;
/** Hashes of keys of the rows passed last: how many, then the row of the output, number of the key, two halves of the hash of each. */
export const stageHashCount = 5644;
export const stageHashes = 5648;
export const keyHashWords = 4;
/** Groups of columns: how many, and the address of their masks, `presenceWords` words each. */
export const stageGroupCount = 5652;
export const stageGroups = 5656;
/** Hash table of outcomes: address of the outcome, then its key: number of the kind of profile and faults, 0 for none. */
export const stageOutcomes = 5660;
/** Key of the row looked at last, and whether it is not passed for want of an outcome only. */
export const stageOutcomeKey = 5664;
export const outcomeKeyWords = 4;
export const stageWantsOutcome = 5680;
/** Column, plus one, of the first value of that row of which it is not known what is wrong with it; 0 for none. */
export const stageNewValue = 5684;
/** Rows passed by outcome and profile, of those that have faults: a hash table, and how many of its slots are in use. */
export const stagePassed = 5688;
export const stagePassedCount = 5692;
/** Row of the output of which values without an id have been judged, and what is known of them by column, as of an entry; 0 for nothing. */
export const stageOwnRow = 5696;
export const stageOwnStates = 5700;
/** Columns of which a slash in the text is a hyphen in the value: one bit each, `presenceWords` words. */
export const stageSlashed = 6212;
export const stageSize = 6228;

export const outcomeMask = 0x3fff;
/** Outcomes known at most: half of the slots. */
export const maxOutcomes = 0x2000;
/** A fault in the key of an outcome: its column, then its number. */
export const faultColumnShift = 20;
/** An outcome: rows without faults passed with it, a bit for each key that they have. */
export const outcomeSize = 8;
export const outcomeKeys = 4;

/** A slot of the table of rows that were passed: how many, their outcome, number of their profile. */
export const passedSize = 12;
export const passedOutcome = 4;
export const passedProfile = 8;
export const passedMask = 0x7fff;
export const maxPassed = 0x4000;

export const profileMask = 0x3fff;
export const keyFactor = -0x61c88647;
/** Profiles known at most: half of the slots. */
export const maxProfiles = 0x2000;
/**
 * Rows counted for a profile, number of the profile, number of its kind, its outcome where nothing is wrong or 0, number of rules it
 * leaves open, those. With the same faults rows of one kind come to the same.
 */
export const profileRows = 0;
export const profileNumber = 4;
export const profileKind = 8;
export const profileOutcome = 12;
export const profileRuleCount = 16;
export const profileRules = 20;

// A rule left open: its condition, root of its tree, rows in which it was settled without it, alternatives.
export const openRuleSize = 20;
export const openRuleRoot = 4;
export const openRuleRows = 8;
export const openRuleAlternativeCount = 12;
/** Pairs of condition and root. */
export const openRuleAlternatives = 16;

// A condition: whether it is not remembered, how often it was, tests of bytes that are enough for it to be true or 0, columns of
// which none may be wrong for it to be asked, one bit each, `presenceWords` words.
export const conditionSize = 32;
export const conditionIsForgetful = 0;
export const conditionRemembered = 4;
export const conditionBytes = 8;
export const conditionReads = 16;

// Tests of bytes: how many, then each.
export const byteTestSize = 16;
export const testColumn = 4;
/** Bytes at least; or digits of a bound; or the power of ten that an amount is multiplied by. */
export const testLimit = 8;
/** Another column, -1 for none; or digits of a bound behind the point. */
export const testOther = 12;
export const testsLength = 1;
export const testsDifference = 2;
export const testsGreater = 3;
export const testsLess = 4;
export const testsMention = 5;
export const testsNoMention = 6;

// A step of a tree: what is read there, verdict, whether it is that the rule is broken, rows of which it was said again.
export const stepWords = 4;
export const stepVerdict = 4;
export const stepIsBroken = 8;
export const stepRows = 12;
/**
 * A link, two words: the step with the lower bits of the number of the value; the upper bits of that number with the step that
 * follows plus one, which is 0 in a free slot. Steps are counted here, not their words.
 */
export const slotSize = 8;
export const linkNumberBits = 15;
export const linkStepBits = 17;
export const linkStepMask = 0x1ffff;
/** In place of the step that follows: the condition is true, and nothing else is to be said. */
export const linkHolds = linkStepMask;
export const stepFactor = -0x61c8864f;
export const numberFactor = -0x7a143595;

// What is read of a column: the column in the lowest 8 bits, then 0 for its value or one of these, then the number of the part of a head.
export const readsHead = 1;
export const readsYear = 2;
/** Heads of one column that get numbers. */
export const mostHeads = 16385;
export const headPartSize = 65540;
/** Numbers of parts of heads are kept apart from those of whole values. */
export const headNumber = 1 << 21;

/** Bytes that may be read behind the end of the input. */
export const slack = 64;
