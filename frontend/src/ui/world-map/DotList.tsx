import { Anchor, CloseButton, Group, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dot, MapPoint } from './types'
import classes from './WorldMap.module.css'

interface DotListProps {
  dot: Dot
  onOpen: (point: MapPoint) => void
  onClose: () => void
}

/** The places of a dot that no magnifying takes apart. */
export default function DotList({ dot, onOpen, onClose }: DotListProps) {
  const { t } = useTranslation('ui')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('a')?.focus(), [])
  const title = t('map.here', { count: dot.points.length })
  return (
    <div
      ref={list}
      className={classes.list}
      role="group"
      aria-label={title}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600}>{title}</Text>
        <CloseButton size={44} aria-label={t('close')} onClick={onClose} />
      </Group>
      <ul>
        {dot.points.map((point) => (
          <li key={point.id}>
            <Anchor
              href={point.href}
              onClick={(event) => {
                event.preventDefault()
                onOpen(point)
              }}
            >
              {point.label}
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  )
}
