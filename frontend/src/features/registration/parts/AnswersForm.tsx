import { Text } from '@mantine/core'
import { useState } from 'react'
import { type FieldPath, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { RegistrationAnswer, RegistrationAnswerInput, RegistrationQuestion } from '@/api/generated'
import { useSending } from '@/lib/useSending'
import { usePickText } from '@/ui/LangText'
import { PartForm } from '@/ui/PartForm'
import { answersOf, askedOf, type Given } from '../form/questions'
import { QuestionField } from './QuestionField'

interface AnswersFormProps {
  /** What is typed is kept on the device under this name. */
  id: string
  name: string
  questions: RegistrationQuestion[]
  sourceLanguage: string
  answers: RegistrationAnswer[]
  save: (answers: RegistrationAnswerInput[]) => Promise<unknown>
  onLeave: () => void
}

/** The questions of the organiser with what was answered, to be changed. */
export function AnswersForm(props: AnswersFormProps) {
  const { id, name, questions, sourceLanguage, answers, save, onLeave } = props
  const { t } = useTranslation('registration')
  const pick = usePickText()
  const [isSaving, setSaving] = useState(false)
  const [initial] = useState(() => ({
    answers: Object.fromEntries(
      questions.map(({ code }) => [code, answers.find(({ question }) => question === code)?.text ?? '']),
    ) as Given,
  }))
  const form = useForm<{ answers: Given }>({ defaultValues: initial, shouldFocusError: false })
  const asked = askedOf(questions, useWatch({ control: form.control, name: 'answers' }))
  const labels = Object.fromEntries(
    asked.map(({ code, labels: words, required }) => {
      const question = pick(words, sourceLanguage)
      return [`answers.${code}`, required ? question : t('register.question.optional', { question })]
    }),
  )
  const sending = useSending({
    form,
    key: `answers:${id}`,
    names: ['answers'],
    initial,
    send: (values) => save(answersOf(questions, values.answers)),
  })

  async function submit(values: { answers: Given }) {
    setSaving(true)
    const isSaved = await sending.submit(values)
    setSaving(false)
    if (isSaved) onLeave()
  }

  return (
    <PartForm
      legend={t('one.editTitle', { name })}
      form={form}
      labels={labels}
      sending={sending}
      save={t('one.save')}
      isSaving={isSaving}
      onSubmit={submit}
      onLeave={onLeave}
    >
      {asked.map((question) => {
        const path = `answers.${question.code}` as FieldPath<{ answers: Given }>
        return (
          <div key={question.code}>
            <QuestionField
              control={form.control}
              name={path}
              question={question}
              sourceLanguage={sourceLanguage}
              label={labels[path] ?? ''}
              isLabelShown
            />
            {question.sensitive && (
              <Text size="sm" c="dimmed">
                {t('register.question.sensitive')}
              </Text>
            )}
          </div>
        )
      })}
    </PartForm>
  )
}
