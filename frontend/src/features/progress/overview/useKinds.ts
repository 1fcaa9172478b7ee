import type { CommitmentCounts } from '@/api/generated'
import { useCommitmentWords } from '@/features/commitment-entry/public/useCommitmentWords'
import type { Kind } from '@/ui/chart/types'

/** How far commitments have come, as parts of a stack. */
export function useProgressKinds() {
  const { progress } = useCommitmentWords()
  const kinds: Kind[] = [
    { key: 'completed', name: progress('COMPLETED'), tone: 'strong' },
    { key: 'inProgress', name: progress('IN_PROGRESS'), tone: 'medium' },
    { key: 'notStarted', name: progress('NOT_STARTED'), tone: 'quiet' },
    { key: 'abandoned', name: progress('ABANDONED'), tone: 'hatched' },
  ]
  return {
    kinds,
    values: ({ completed, inProgress, notStarted, abandoned }: CommitmentCounts) => ({
      completed,
      inProgress,
      notStarted,
      abandoned,
    }),
  }
}

/** Whether cities report in time, as parts of a stack. */
export function useLightKinds() {
  const { light } = useCommitmentWords()
  const kinds: Kind[] = [
    { key: 'green', name: light('GREEN'), tone: 'good' },
    { key: 'amber', name: light('AMBER'), tone: 'caution' },
    { key: 'red', name: light('RED'), tone: 'bad' },
  ]
  return { kinds, values: ({ green, amber, red }: CommitmentCounts) => ({ green, amber, red }) }
}
