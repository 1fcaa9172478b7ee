import { useQuery } from '@tanstack/react-query'
import { fileQuery } from '../api'

/** What a file is called, by its id. */
export function FileName({ id }: { id: string }) {
  return <>{useQuery(fileQuery(id)).data?.name}</>
}
