import { Group, Text } from '@mantine/core'
import {
  type Icon,
  IconArchive,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconClockExclamation,
  IconHourglass,
  IconPencil,
  IconProgress,
  IconReport,
  IconRosetteDiscountCheck,
} from '@tabler/icons-react'
import type { CommitmentProgress, CommitmentState, ReportLight } from '@/api/generated'
import { useCommitmentWords } from './useCommitmentWords'

interface MarkProps {
  icon: Icon
  colour: string
  words: string
}

/** A word with a shape: neither says anything by its colour alone. */
function Mark({ icon: Shape, colour, words }: MarkProps) {
  return (
    <Group component="span" display="inline-flex" gap={6} wrap="nowrap" c={colour}>
      <Shape aria-hidden size={18} stroke={1.7} style={{ flex: 'none' }} />
      <Text span inherit fw={600}>
        {words}
      </Text>
    </Group>
  )
}

const ofProgress: Record<CommitmentProgress, [Icon, string]> = {
  NOT_STARTED: [IconCircleDashed, 'dimmed'],
  IN_PROGRESS: [IconProgress, 'var(--mantine-color-anchor)'],
  COMPLETED: [IconCircleCheck, 'var(--paideia-network-5)'],
  ABANDONED: [IconCircleX, 'dimmed'],
}

export function ProgressMark({ progress }: { progress: CommitmentProgress }) {
  const [icon, colour] = ofProgress[progress]
  return <Mark icon={icon} colour={colour} words={useCommitmentWords().progress(progress)} />
}

const ofLight: Record<ReportLight, [Icon, string]> = {
  GREEN: [IconReport, 'var(--paideia-network-5)'],
  AMBER: [IconClock, 'var(--paideia-caution)'],
  RED: [IconClockExclamation, 'var(--mantine-color-error)'],
}

/** Whether the city reports in time. */
export function LightMark({ light }: { light: ReportLight }) {
  const [icon, colour] = ofLight[light]
  return <Mark icon={icon} colour={colour} words={useCommitmentWords().light(light)} />
}

const ofState: Record<CommitmentState, [Icon, string]> = {
  DRAFT: [IconPencil, 'dimmed'],
  SUBMITTED: [IconHourglass, 'var(--mantine-color-anchor)'],
  CHANGES_REQUESTED: [IconPencil, 'var(--paideia-caution)'],
  PUBLISHED: [IconRosetteDiscountCheck, 'var(--mantine-color-anchor)'],
  WITHDRAWN: [IconArchive, 'dimmed'],
}

export function StateMark({ state }: { state: CommitmentState }) {
  const [icon, colour] = ofState[state]
  return <Mark icon={icon} colour={colour} words={useCommitmentWords().state(state)} />
}
