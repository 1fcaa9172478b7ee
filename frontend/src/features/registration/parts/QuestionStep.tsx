import { useWatch } from 'react-hook-form'
import type { RegistrationQuestion } from '@/api/generated'
import { delegatesAsked } from '../form/registering'
import { QuestionField } from './QuestionField'
import { StepForm, type StepProps } from './StepForm'

interface QuestionStepProps extends StepProps {
  question: RegistrationQuestion
  questions: RegistrationQuestion[]
  sourceLanguage: string
  title: string
}

/** A question of the organiser, for each delegate to whom it is put. */
export function QuestionStep({ form, question, questions, sourceLanguage, title, ...step }: QuestionStepProps) {
  const { code } = question
  const delegates = useWatch({ control: form.control, name: 'delegates' })
  const asked = delegatesAsked(code, { ...form.getValues(), delegates }, questions)
  const isOne = delegates.length === 1
  const labels = Object.fromEntries(
    asked.map((index) => [`delegates.${index}.answers.${code}`, isOne ? title : (delegates[index]?.name ?? '')]),
  )
  return (
    <StepForm form={form} labels={labels} {...step}>
      {asked.map((index) => {
        const name = `delegates.${index}.answers.${code}` as const
        return (
          <QuestionField
            key={name}
            control={form.control}
            name={name}
            question={question}
            sourceLanguage={sourceLanguage}
            label={labels[name] ?? title}
            isLabelShown={!isOne}
          />
        )
      })}
    </StepForm>
  )
}
