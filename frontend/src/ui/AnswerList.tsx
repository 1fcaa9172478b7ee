import { Button, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './AnswerList.module.css'

/** Questions with the answers given, to be looked through before they go. */
export function AnswerList({ children }: { children: ReactNode }) {
  return <dl className={classes.list}>{children}</dl>
}

interface AnswerProps {
  question: string
  children: ReactNode
  onChange?: () => void
}

export function Answer({ question, children, onChange }: AnswerProps) {
  const { t } = useTranslation('ui')
  return (
    <div className={classes.row}>
      <Text component="dt" fw={600}>
        {question}
      </Text>
      <Text component="dd" m={0} flex={1}>
        {children}
      </Text>
      {onChange && (
        <dd className={classes.change}>
          <Button variant="subtle" size="compact-md" onClick={onChange} aria-label={t('changeAnswer', { question })}>
            {t('change')}
          </Button>
        </dd>
      )}
    </div>
  )
}
