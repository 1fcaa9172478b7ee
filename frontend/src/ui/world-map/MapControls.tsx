import { ActionIcon } from '@mantine/core'
import { IconMinus, IconPlus, IconWorld } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './WorldMap.module.css'

interface MapControlsProps {
  onMagnify: () => void
  onReduce: () => void
  onReset: () => void
}

export function MapControls({ onMagnify, onReduce, onReset }: MapControlsProps) {
  const { t } = useTranslation('ui')
  const buttons = [
    { label: t('map.zoomIn'), Icon: IconPlus, onClick: onMagnify },
    { label: t('map.zoomOut'), Icon: IconMinus, onClick: onReduce },
    { label: t('map.reset'), Icon: IconWorld, onClick: onReset },
  ]
  return (
    <div className={classes.controls} data-print="no">
      {buttons.map(({ label, Icon, onClick }) => (
        <ActionIcon key={label} variant="default" size={44} aria-label={label} title={label} onClick={onClick}>
          <Icon aria-hidden size={20} />
        </ActionIcon>
      ))}
    </div>
  )
}
