/**
 * A copy of plain data that shares no memory with the text it was cut from. Engines keep the whole of a large string alive for
 * the sake of a slice of it; what outlives the reading of a file must be detached.
 */
export function detach<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data));
}
