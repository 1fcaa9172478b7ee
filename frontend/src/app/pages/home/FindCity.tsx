import { Button, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import classes from './Home.module.css'

/** The first thing that a stranger asks: is my city here? */
export function FindCity() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const navigate = useNavigate()
  const [words, setWords] = useState('')

  function find(event: FormEvent) {
    event.preventDefault()
    const q = words.trim()
    void navigate({ to: '/$lang/cities', params: { lang }, search: q.length > 1 ? { q } : {} })
  }

  return (
    <search data-print="no">
      <form className={classes.find} onSubmit={find}>
        <TextInput
          type="search"
          label={t('home.find')}
          className={classes.findField}
          maxLength={100}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit">{t('home.findNow')}</Button>
      </form>
    </search>
  )
}
